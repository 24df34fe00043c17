/** Pages one looks at: from the network within a few seconds, else as they were last seen, else a page that says why not. */
import { html } from '#kernel'
import { button, type PageContent, type View } from '#ui'
import { keepOwnPage, ownPageKept } from './own-pages.ts'
import { personHeader } from './protocol.ts'
import type { Fetching } from './scope.ts'
import { searchHere } from './search.ts'
import { keepSharedPage, sharedPageKept } from './shell.ts'
import { show, viewFor, type World } from './world.ts'

export const patienceMs = 3000
/** What a server in front says of a platform it cannot reach (RFC 9110 §15.6). */
const behind: readonly number[] = [502, 504]

/** The network's answer; nothing when there is none, or none within `ms` while `instead` has something. */
export async function fromNetwork(
  request: Request,
  { ms, instead }: { ms: number; instead: () => Promise<Response | undefined> },
): Promise<{ response: Response | undefined; isLive: boolean }> {
  const network = fetch(request).then(
    (response) => (behind.includes(response.status) ? undefined : response),
    () => undefined,
  )
  const early = await Promise.race([network, after(ms)])
  if (early) return { response: early, isLive: true }
  const kept = await instead()
  if (kept) return { response: kept, isLive: false }
  const late = await network
  return { response: late, isLive: late !== undefined }
}

function after(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), ms))
}

/** The page at an address, kept for later when it came from the network. */
export async function pageFor(world: World, event: Fetching): Promise<Response> {
  const url = new URL(event.request.url)
  const instead = async () =>
    (await ownPageKept(world, url)) ?? (await sharedPageKept(world, url)) ?? searchHere(world, url)
  const { response, isLive } = await fromNetwork(event.request, { ms: patienceMs, instead })
  if (!response) return missing(world, url)
  if (isLive && response.type !== 'opaqueredirect') {
    const copies = [response.clone(), response.clone()] as const
    event.waitUntil(keepPage(world, url, copies).catch(() => undefined)) // a full device keeps nothing and goes on
  }
  return response
}

/** Learns whose page it is, and keeps it where it may be. */
async function keepPage(world: World, url: URL, [shared, own]: readonly [Response, Response]): Promise<void> {
  await learnPerson(world, shared)
  await keepSharedPage(world, url, shared)
  if (own.headers.get(personHeader)) await keepOwnPage(world, url, own)
}

/** A page of a signed-in person says whose it is; somebody new on the device finds nothing of the one before. */
export async function learnPerson({ drawer }: World, page: Response): Promise<void> {
  const person = page.headers.get(personHeader)
  if (person) await drawer.enter(person)
}

async function missing(world: World, url: URL): Promise<Response> {
  const view = await viewFor(world, url.pathname)
  return show(world, view, missingPage(view, url.pathname), 503)
}

function missingPage({ t, url, helpLine }: View, pathname: string): PageContent {
  return {
    title: t('offline.title'),
    main: html`<h1>${t('offline.title')}</h1>
      <p class="lead">${t('offline.missing')}</p>
      ${button({ label: t('offline.try-again'), href: pathname })}
      <p><a href="${url('/documents')}">${t('frame.tab-documents')}</a></p>
      <p><a href="${url('/offline/outbox')}">${t('offline.outbox-title')}</a></p>
      <p class="hint">${t('offline.call', { helpLine })}</p>`,
  }
}
