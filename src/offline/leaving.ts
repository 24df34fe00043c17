/** Signing out on the device: what is personal goes, what waits to be sent stays closed until its owner is back. */
import { html } from '#kernel'
import { button, form, noticeBanner, type View } from '#ui'
import { outboxPath } from './banner.ts'
import { type OutboxItem, waitingCount } from './outbox.ts'
import { signOutFlag } from './sender.ts'
import { deviceToken, goTo, inPath, show, splitLanguage, viewFor, type World } from './world.ts'

/** Answers the form that signs out; who has something waiting is told so first. */
export async function signOut(world: World, request: Request): Promise<Response> {
  const sent = await request.clone().formData()
  const token = String(sent.get('csrf') ?? '')
  const items = await world.drawer.all<OutboxItem>('outbox')
  const { pathname } = new URL(request.url)
  const person = await world.drawer.person()
  if (waitingCount(items) > 0 && sent.get('anyway') !== 'yes') return warn(world, await viewFor(world, pathname), token)

  const answer = token === deviceToken ? undefined : await fetch(request).catch(() => undefined)
  if (answer && answer.type !== 'opaqueredirect') return answer // it was not obeyed
  await emptied(world, items)
  if (answer) return answer
  if (person !== undefined) await world.database.put('state', person, signOutFlag)
  return goTo(world, inPath(world, '/', splitLanguage(world, pathname).language))
}

async function emptied({ drawer }: World, items: readonly OutboxItem[]): Promise<void> {
  for (const { state, draft } of items) if (state.is === 'sent') await drawer.remove('outbox', draft.id)
  await drawer.leave()
}

function warn(world: World, view: View, token: string): Response {
  const { t, url } = view
  const fields = html`<input type="hidden" name="anyway" value="yes">${button({ label: t('offline.leave-anyway'), kind: 'warning' })}`
  return show(world, view, {
    title: t('offline.leave-title'),
    main: html`<h1>${t('offline.leave-title')}</h1>
      ${noticeBanner({ kind: 'warning', title: t('offline.leave-warning'), body: html`<p>${t('offline.leave-note')}</p>` })}
      ${button({ label: t('offline.leave-send'), href: url(outboxPath) })}
      ${form({ ...view, csrf: token }, { action: url('/sign-out'), fields })}`,
  })
}
