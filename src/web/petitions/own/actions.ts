/** What a person can do with a petition of theirs: add words, take it back, or have the answer looked at once more. */
import { html, type Issue } from '#kernel'
import { addTo, letterMost, raiseDays, raisePetition, withdrawPetition } from '#petitions'
import { transact } from '#platform'
import { button, errorSummary, form, type PageContent, textarea, type View } from '#ui'
import { type C, contextOf, goTo, type RouteAdder, show, viewOf } from '../../edge.ts'
import { readForm, textOf } from '../../form.ts'
import { routes } from '../../routes.ts'
import { faultsOf } from '../new/draft.ts'
import { type Loaded, load } from './load.ts'
import { captionOf } from './page.ts'

type Verb = 'add' | 'object'
type Writing = { readonly verb: Verb; readonly text: string; readonly issues: readonly Issue[] }

const addresses = { add: routes.petitionWords, object: routes.petitionObjection } as const

export const actionRoutes: RouteAdder = (app) => {
  app.get(routes.petitionWords(':id'), (c) => askWriting(c, 'add'))
  app.post(routes.petitionWords(':id'), (c) => takeWriting(c, 'add'))
  app.get(routes.petitionObjection(':id'), (c) => askWriting(c, 'object'))
  app.post(routes.petitionObjection(':id'), (c) => takeWriting(c, 'object'))

  app.get(routes.petitionWithdrawal(':id'), async (c) => {
    const loaded = await load(c)
    if (loaded.petition.state !== 'open') return goTo(c, routes.petition(loaded.petition.id))
    const view = await viewOf(c, 'help')
    return show(c, view, withdrawalPage(view, loaded))
  })

  app.post(routes.petitionWithdrawal(':id'), async (c) => {
    await readForm(c)
    const { petition } = await load(c)
    await transact(contextOf(c), (ctx) => withdrawPetition(ctx, { id: petition.id }))
    return goTo(c, routes.petition(petition.id))
  })
}

/** The box for words that go to whoever has it, or, with the answer, to the office above. */
async function askWriting(c: C, verb: Verb): Promise<Response> {
  const loaded = await load(c)
  if (!canWrite(loaded, verb)) return goTo(c, routes.petition(loaded.petition.id))
  return showWriting(c, loaded, { verb, text: '', issues: [] })
}

async function takeWriting(c: C, verb: Verb): Promise<Response> {
  const text = textOf(await readForm(c), 'text').replaceAll('\r\n', '\n')
  const loaded = await load(c)
  const issues = faultsOf(text)
  if (issues.length > 0) return showWriting(c, loaded, { verb, text, issues })
  const { id } = loaded.petition
  await transact(contextOf(c), (ctx) => (verb === 'add' ? addTo : raisePetition)(ctx, { id, text }))
  return goTo(c, routes.petition(id))
}

/** Words are added to what is open; an answer is objected to once. */
function canWrite({ petition: { state, round } }: Loaded, verb: Verb): boolean {
  return verb === 'add' ? state === 'open' : state === 'answered' && round === 1
}

async function showWriting(c: C, loaded: Loaded, writing: Writing): Promise<Response> {
  const view = await viewOf(c, 'help')
  return show(c, view, writingPage(view, loaded, writing), writing.issues.length > 0 ? 422 : 200)
}

function writingPage(view: View, loaded: Loaded, { verb, text, issues }: Writing): PageContent {
  const { t, url } = view
  const { id } = loaded.petition
  const title = t(verb === 'add' ? 'petition.add-title' : 'petition.object-title')
  const [issue] = issues
  return {
    title,
    error: issues.length > 0,
    back: { href: url(routes.petition(id)), label: t('frame.back') },
    main: html`${errorSummary(view, issues)}
      <p class="caption">${captionOf(view, loaded)}</p>
      ${form(view, {
        action: url(addresses[verb](id)),
        fields: html`${textarea({
          name: 'text',
          label: title,
          heading: true,
          hint: t('petition.text-hint-short', { most: letterMost }),
          value: text,
          ...(issue ? { error: t(issue.code, issue.params) } : {}),
        })}
        ${verb === 'object' && html`<p>${t('petition.not-satisfied-note', { days: raiseDays })}</p>`}
        ${button({ label: t('petition.send') })}`,
      })}`,
  }
}

function withdrawalPage(view: View, loaded: Loaded): PageContent {
  const { t, url } = view
  const { id } = loaded.petition
  return {
    title: t('petition.withdraw-title'),
    back: { href: url(routes.petition(id)), label: t('frame.back') },
    main: html`<p class="caption">${captionOf(view, loaded)}</p>
      <h1>${t('petition.withdraw-title')}</h1>
      <p class="lead">${t('petition.withdraw-note')}</p>
      ${form(view, { action: url(routes.petitionWithdrawal(id)), fields: button({ label: t('petition.withdraw'), kind: 'warning' }) })}
      <p><a href="${url(routes.petition(id))}">${t('petition.withdraw-keep')}</a></p>`,
  }
}
