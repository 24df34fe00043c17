/** Coming back with the receipt: how far it is, what the body wrote, and writing again. */
import { attributes, html, type Markup } from '#kernel'
import { button, tag, textField } from '#ui'
import { reportRoutes } from '../routes.ts'
import type { Answer, Standing } from '../sealing/letter.ts'
import type { ReportPage, ReportView } from './frame.ts'
import { letterForm, plainBanner } from './write.ts'

export type ComingBack = { readonly wrong?: 'shape' | 'unknown' }

const standings: readonly Standing[] = ['received', 'taken-up', 'asked', 'answered', 'closed']
const digitsShown = 24

/** The page that asks for the receipt. */
export function comeBackPage(view: ReportView, { wrong }: ComingBack = {}): ReportPage {
  const { t } = view
  const error = wrong && t(`report.receipt-${wrong}`)
  const said = {
    'data-said-working': t('report.working'),
    'data-said-shape': t('report.receipt-shape'),
    'data-said-unknown': t('report.receipt-unknown'),
    'data-said-failed': t('report.failed'),
    'data-said-busy': t('report.busy'),
  }
  return {
    title: t('report.back-title'),
    path: reportRoutes.receipt,
    error: Boolean(wrong),
    main: html`<div id="coming-back"><h1 tabindex="-1">${t('report.back-title')}</h1>
      <p class="lead">${t('report.back-lead')}</p>
      ${plainBanner(view)}
      <form class="receipt-form" novalidate method="post" action="${view.url(reportRoutes.answers)}" autocomplete="off"${attributes(said)}>
        ${textField({ name: 'receipt', label: t('report.receipt'), hint: t('report.receipt-hint'), inputmode: 'numeric', autocomplete: 'off', width: 'medium', maxlength: digitsShown, error })}
        <p class="status" role="status"></p>
        ${button({ label: t('report.look') })}
      </form></div>
      <template id="found">${answersSection(view, [])}${letterForm(view, {})}</template>`,
  }
}

/** What lies under a receipt, drawn here for a browser without script. */
export function answersPage(view: ReportView, { receipt, answers }: Found): ReportPage {
  return {
    title: view.t('report.back-title'),
    path: reportRoutes.receipt,
    main: html`${answersSection(view, answers)}${plainBanner(view)}${letterForm(view, {}, receipt)}`,
  }
}

export type Found = { readonly receipt: string; readonly answers: readonly Answer[] }

/** The standing in words, then each answer; the script fills the same place. */
function answersSection({ t }: ReportView, answers: readonly Answer[]): Markup {
  const now = answers.at(-1)?.standing ?? 'received'
  const words = Object.fromEntries(standings.map((one) => [`data-${one}`, t(`report.standing-${one}`)]))
  const notes = Object.fromEntries(standings.map((one) => [`data-note-${one}`, t(`report.standing-${one}-note`)]))
  return html`<h1 tabindex="-1">${t('report.back-title')}</h1>
    <p class="standing"${attributes({ ...words, ...notes })}>${tag({ label: t(`report.standing-${now}`), kind: 'info' })} <span class="note">${t(`report.standing-${now}-note`)}</span></p>
    <h2>${t('report.answers')}</h2>
    <ol class="messages">${answers.filter(({ text }) => text).map(({ text }) => html`<li class="message">${text.split('\n').map((line) => html`<p>${line}</p>`)}</li>`)}</ol>
    <p class="none"${answers.some(({ text }) => text) && html` hidden`}>${t('report.answers-none')}</p>`
}
