/** The page of one application: its state as a sentence, the one thing to do, its way, its term, and all that belongs to it. */
import { canStart, isOver } from '#applications'
import { html, type Markup, nothing } from '#kernel'
import { button, noticeBanner, type PageContent, relayLine, serviceRow, summaryList, type View } from '#ui'
import { answerWait, type C, contextOf, goTo, type RouteAdder, show, viewOf } from '../../edge.ts'
import { timeText } from '../../format.ts'
import { addressAbout } from '../../petitions/new/choice.ts'
import { routes } from '../../routes.ts'
import { appointmentActions } from './appointment.ts'
import { leadOf } from './lead.ts'
import { type Loaded, load, type Shown, withAll } from './load.ts'
import { type PaymentTold, paymentSection } from './payment-section.ts'
import { refusalBanner } from './refusal.ts'
import { type Said, saidOf, saidSection } from './said-section.ts'
import { type Stage, stageOf, stageTitles } from './stage.ts'
import { stationsOf } from './stations.ts'
import { termSection } from './term.ts'
import { registerTitle } from './words.ts'

/** How soon the page looks again, by what is waited for: the machine, the bank, a register, people. */
const lookSeconds: Readonly<Partial<Record<Stage, number>>> = {
  submitted: 2,
  document: 2,
  'awaiting-payment': 10,
  waiting: 30,
  'in-review': 60,
  late: 60,
  printing: 60,
}

export const pageRoutes: RouteAdder = (app) => {
  app.get(routes.application(':id'), async (c) => {
    const loaded = await load(c)
    const { application } = loaded
    if (isItsDocument(loaded))
      return answerWait(c, application.state) ?? goTo(c, routes.document(application.documentId!))
    const shown = await withAll(contextOf(c), loaded)
    return answerWait(c, changing(shown)) ?? showApplication(c, shown)
  })
}

/** A document that is all there was to get: the way leads straight to it. */
function isItsDocument({ application, definition }: Loaded): boolean {
  return application.state === 'granted' && application.documentId !== null && !definition.collect
}

/** Answers with the page; what was just found out about the payment stands in it. */
export async function showApplication(c: C, shown: Shown, told?: PaymentTold): Promise<Response> {
  const view = await viewOf(c, 'applications')
  const stage = stageOf(shown.application, shown)
  const said = await saidOf(contextOf(c), shown, stage)
  return show(c, view, applicationPage(view, { ...shown, stage, said, told }), told === 'bank-away' ? 503 : 200)
}

/** All that makes the page another one when it changes. */
function changing({ application, invoice, messages }: Shown): string {
  const { state, waitingFor, officerId, escalated, documentId } = application
  return [
    state,
    waitingFor !== null && 'waiting',
    officerId !== null && 'officer',
    documentId !== null && 'document',
    escalated,
    invoice && `${invoice.state}-${invoice.paid}`,
    messages > 0 && `messages-${messages}`,
  ]
    .filter(Boolean)
    .join('.')
}

type Drawn = Shown & { readonly stage: Stage; readonly said: Said; readonly told: PaymentTold | undefined }

function applicationPage(view: View, shown: Drawn): PageContent {
  const { t, language } = view
  const { application, definition, nation, stage } = shown
  const title = t(titleOf(shown, stage), { register: registerTitle(nation, application.waitingFor, language) })
  const seconds = shown.invoice?.state === 'paid' && stage === 'awaiting-payment' ? 2 : lookSeconds[stage]
  return {
    title,
    ...(seconds ? { wait: { seconds, state: changing(shown) } } : {}),
    back: { href: view.url(routes.applications), label: t('application.list-title') },
    main: html`
      <p class="caption">${definition.title} · ${application.number}</p>
      <h1>${title}</h1>
      ${leadOf(view, shown, stage)}
      ${toDo(view, shown)}
      ${relayLine(stationsOf(view, shown, stage))}
      ${stage === 'waiting' && whileWaiting(view, shown)}
      ${termSection(view, shown, stage)}
      ${saidSection(view, shown, shown.said)}
      ${stage === 'submitted' || stage === 'waiting' ? html`<p><a href="${view.url(routes.application(application.id))}">${t('application.refresh')}</a></p>` : nothing}
      ${belonging(view, shown)}
      ${atTheEnd(view, shown)}`,
  }
}

function titleOf({ appointment }: Shown, stage: Stage): string {
  return stage === 'approved' && appointment && !appointment.isOver ? 'application.state-booked' : stageTitles[stage]
}

/** The one thing to do now, or the thing there is to have. */
function toDo(view: View, shown: Drawn): Markup | undefined {
  const { t } = view
  const { application, definition, decision, code, appointment, stage, told } = shown
  if (stage === 'awaiting-payment') return paymentSection(view, shown, told)
  if (stage === 'no-document' || stage === 'declined') return refusalBanner(view, shown, shown.said.facts)
  if (stage === 'approved' && appointment) return appointmentActions(view, shown, appointment)
  if (stage === 'ready' && code)
    return html`<h2>${t('application.code')}</h2><p class="code">${code}</p><p>${t('application.code-note')}</p>`
  if (stage !== 'returned' || !decision || definition.decide.by !== 'officer') return undefined
  const reason = definition.decide.returns.find(({ code }) => code === decision.code)
  return html`${noticeBanner({
    kind: 'warning',
    title: reason?.say ?? t(stageTitles.returned),
    body: html`${decision.note && html`<p>${t('application.officer-note')}: ${decision.note}</p>`}
      <ul>${decision.questions.map((name) => html`<li>${definition.questions[name]?.title}</li>`)}</ul>`,
  })}
  <div class="actions">${button({ label: t('application.answer'), href: view.url(routes.applicationAnswer(application.id)) })}</div>`
}

function whileWaiting(view: View, { application, nation }: Shown): Markup {
  const { t, language } = view
  const time = timeText(application.waitingSince!, language, nation.country)
  return html`<h2>${t('application.late')}</h2><p>${t('application.late-note', { phone: view.helpLine })}</p>
    <p class="hint">${t('application.since', { time })}</p>`
}

/** What else there is: documents, messages, who looked, and how to ask after it without signing in. */
function belonging(view: View, shown: Shown): Markup | undefined {
  const { t, url } = view
  const { application, definition, receipt, messages, invoice } = shown
  const complaint = addressAbout(shown.nation, application.id)
  const { id, documentId, number, checkCode } = application
  if (definition.decide.by === 'rule' && !invoice && canStart('grant', application)) return undefined
  const row = (href: string, icon: string, title: string) => serviceRow({ href: url(href), icon, title })
  const asked = messages > 0 ? t('application.messages-count', { count: messages }) : t('application.messages-none')
  return html`<h2>${t('application.more')}</h2>
    <ul class="service-rows">
      ${documentId && row(routes.document(documentId), 'file-check', t('application.open-document'))}
      ${receipt && row(routes.document(receipt.id), 'receipt-text', t('payment.receipt'))}
      ${definition.decide.by === 'officer' && row(routes.applicationMessages(id), 'message-square', asked)}
      ${row(routes.accessLog, 'eye', t('frame.who-read'))}
      ${row(routes.applicationProofs(id), 'file-check', t('log.application-link'))}
      ${complaint && row(complaint, 'message-square', t('petition.complain'))}
    </ul>
    <h2>${t('track.without')}</h2>
    <p>${t('track.without-note')} <a href="${url(routes.track)}">${t('track.link')}</a></p>
    ${summaryList([
      { label: t('track.number'), value: number },
      { label: t('track.code'), value: checkCode },
    ])}`
}

function atTheEnd(view: View, { application, definition, appointment }: Shown): Markup | undefined {
  const { t, url } = view
  const { id, serviceId, state } = application
  if (
    canStart('withdraw', application) &&
    (definition.decide.by === 'officer' || state !== 'submitted' || application.waitingFor)
  )
    return html`<div class="actions">${button({ label: t('application.withdraw'), href: url(routes.withdrawal(id)), kind: 'secondary' })}</div>`
  if ((!isOver(state) && state !== 'granted') || (appointment && !appointment.isOver)) return undefined
  return html`<div class="actions">${button({ label: t('application.again'), href: url(routes.apply(serviceId)), kind: 'secondary' })}</div>`
}
