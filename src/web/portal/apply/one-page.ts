/**
 * The one screen between wanting a document and having it: what will be read, the one question there may be, and the
 * button. A document that still holds is offered first. The key in the form makes sending it twice the same as once.
 */
import { type Offer, offerFor, submitApplication } from '#applications'
import type { Service } from '#catalogue'
import {
  type Definition,
  type Form,
  initialForm,
  isRegisterOptions,
  type Nation,
  questionsOf,
  readsOf,
  typedIn,
} from '#engine'
import { citizenOf, personById } from '#identity'
import { html, type Issue, isUuid, type Markup, Refusal } from '#kernel'
import { transact } from '#platform'
import { button, details, errorSummary, form, noticeBanner, type PageContent, select, table, type View } from '#ui'
import { type C, contextOf, goTo, show, viewOf } from '../../edge.ts'
import { readForm, textOf } from '../../form.ts'
import { dateText } from '../../format.ts'
import { questionField } from '../../journey/index.ts'
import { routes } from '../../routes.ts'
import { readsInWords } from '../reads-in-words.ts'
import { typedInWords } from './load.ts'
import { registerProblem } from './register-problem.ts'

type Shown = {
  readonly service: Service
  readonly nation: Nation
  readonly offer: Offer
  readonly key: string
  readonly form: Form
  readonly issues: readonly Issue[]
}

/** Shows the page. */
export async function openOnePage(c: C, service: Service): Promise<Response> {
  const ctx = contextOf(c)
  const person = await personById(ctx, citizenOf(ctx.actor, service.definition.signIn))
  const form = initialForm(service.definition)
  const offer = await offerIn(c, { service, person, form })
  return showApply(c, { service, nation: c.var.edge.nation, offer, key: ctx.ids.uuid(), form, issues: [] })
}

/** Takes what the page sent, and goes on to the application that came of it. */
export async function sendOnePage(c: C, service: Service): Promise<Response> {
  const ctx = contextOf(c)
  const person = await personById(ctx, citizenOf(ctx.actor, service.definition.signIn))
  const form = await readForm(c)
  const key = textOf(form, 'key')
  if (!isUuid(key)) throw new Refusal('web/bad-form')
  const offer = await offerIn(c, { service, person, form })
  const shown = { service, nation: c.var.edge.nation, offer, key, form }
  if (offer.problem) return showApply(c, { ...shown, issues: [] })
  if (!offer.answers.ok) return showApply(c, { ...shown, issues: offer.answers.issues })
  if (offer.valid && textOf(form, 'again') !== 'yes') return showApply(c, { ...shown, issues: [] })
  const { value: answers } = offer.answers
  const unchecked = typedIn(service.definition, answers, offer.given)
  const receipt = await transact(ctx, (ctx) =>
    submitApplication(ctx, { key, serviceId: service.id, answers, language: c.var.language, unchecked }),
  )
  return goTo(c, routes.application(receipt.applicationId))
}

/** What may be sent, with the registers that do not answer by name. */
async function offerIn(c: C, asked: Parameters<typeof offerFor>[1]): Promise<Offer> {
  const offer = await offerFor(contextOf(c), asked)
  return { ...offer, given: { ...offer.given, typed: typedInWords(c, offer.given) } }
}

async function showApply(c: C, shown: Shown): Promise<Response> {
  const view = await viewOf(c)
  return show(c, view, applyPage(view, shown), shown.issues.length > 0 ? 422 : 200)
}

function applyPage(view: View, shown: Shown): PageContent {
  const { t } = view
  const { service, offer, issues } = shown
  const definition = service.in[view.language]!
  const problem = offer.problem && registerProblem(view, { service, nation: shown.nation, problem: offer.problem })
  return {
    title: definition.title,
    error: issues.length > 0,
    back: { href: view.url(routes.service(service.id)), label: t('frame.back') },
    main: html`
      ${errorSummary(view, issues)}
      <p class="caption">${t('apply.caption')}</p>
      <h1>${definition.title}</h1>
      ${problem || html`${offer.valid && validBanner(view, offer.valid)} ${applyForm(view, shown)}`}`,
  }
}

function applyForm(view: View, { service, nation, offer, key, form: sent, issues }: Shown): Markup {
  const { t } = view
  const definition = service.in[view.language]!
  const isFree = Array.isArray(definition.fee) && definition.fee.every(({ amount }) => amount === 0)
  const { edition } = definition.issue ?? {}
  const confirm = t(isFree ? 'apply.confirm-free' : 'apply.confirm')
  return form(view, {
    action: view.url(routes.apply(service.id)),
    fields: html`
      <input type="hidden" name="key" value="${key}">
      ${offer.valid && html`<input type="hidden" name="again" value="yes">`}
      ${questionsOf(definition)
        .filter(([name]) => name !== edition)
        .map(([name, question]) => questionField(view, { name, question, form: sent, given: offer.given, issues }))}
      ${editionField(view, definition, sent)}
      ${readsTable(view, service, nation)}
      ${button({ label: offer.valid ? t('apply.again') : confirm, kind: offer.valid ? 'secondary' : 'primary' })}`,
  })
}

/** In which language it is wanted: beside the matter, and folded in for everybody who takes the usual one. */
function editionField(view: View, { issue, questions }: Definition, sent: Form): Markup | undefined {
  const question = issue?.edition ? questions[issue.edition] : undefined
  if (!issue?.edition || question?.type !== 'choice' || isRegisterOptions(question.options)) return undefined
  const options = Object.entries(question.options as Record<string, string>).map(([value, label]) => ({ value, label }))
  const value = textOf(sent, issue.edition)
  return details({
    summary: question.title,
    body: select({
      name: issue.edition,
      label: question.hint ?? question.title,
      empty: view.t('frame.choose'),
      value,
      options,
    }),
  })
}

function readsTable(view: View, service: Service, nation: Nation): Markup {
  const { t, language } = view
  const reads = readsInWords(readsOf(service.definition, nation.registers), { nation, language, t })
  return table({
    caption: t('apply.reads'),
    columns: [t('apply.register'), t('apply.fields')],
    rows: reads.map(({ from, what, fields }) => [html`<b>${what}</b><br><span class="hint">${from}</span>`, fields]),
  })
}

function validBanner(view: View, document: NonNullable<Offer['valid']>): Markup {
  const { t, language } = view
  return noticeBanner({
    kind: 'success',
    title: t('apply.valid-title'),
    body: html`<p>${t('apply.valid-note', { number: document.number, until: dateText(document.validUntil, language) })}</p>
      ${button({ label: t('apply.valid-open'), href: view.url(routes.document(document.id)) })}`,
  })
}
