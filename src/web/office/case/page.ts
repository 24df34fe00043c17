import type { Officer } from '#agencies'
import {
  calendarOf,
  type Decision,
  fileIdIn,
  type Message,
  type OpenedCase,
  recusalReasons,
  type stepsOf,
} from '#applications'
import type { Definition, Form, Nation } from '#engine'
import { dateIn, html, type Issue, type Markup, nothing, type Translate, workingDaysBetween } from '#kernel'
import { button, details, errorSummary, form, icon, select, type View } from '#ui'
import { timeText } from '../../format.ts'
import { routes } from '../../routes.ts'
import { timeLeft, timeTag } from '../desk-parts.ts'
import type { OfficePage } from '../frame.ts'
import { decisionForm, undoBanner } from './decision-form.ts'
import { historyOf } from './history.ts'
import { answersShown, checksShown, factsShown, stopShown } from './said.ts'

export type CaseShown = OpenedCase & {
  readonly nation: Nation
  /** As the officer reads it. */
  readonly definition: Definition
  readonly now: Date
  readonly history: History
  /** How the citizen reads what they will be told. */
  readonly citizen: { readonly t: Translate; readonly title: string }
  readonly issues: readonly Issue[]
  readonly form: Form
}
export type History = {
  readonly decisions: readonly Decision[]
  readonly messages: readonly Message[]
  readonly steps: Awaited<ReturnType<typeof stepsOf>>
  readonly officers: ReadonlyMap<string, Officer>
}

/** A case on one screen: what the citizen sent, beside it what registers say with source and time, and the decision. */
export function casePage(view: View, shown: CaseShown): OfficePage {
  const { t } = view
  const { application, definition, person, issues } = shown
  const title = `${application.number} · ${definition.title}`
  return {
    title,
    at: 'desk',
    width: 'wide',
    error: issues.length > 0,
    back: { href: view.url(routes.office), label: t('office.desk') },
    main: html`${errorSummary(view, issues)}
      <div class="desk-head"><h1>${title}</h1>
        <p class="tags">${timeTag(view, timeLeft(shown.nation, application, shown.now))} <span>${t('office.citizen', { name: person.name, number: person.registerNumber })}</span></p></div>
      <div class="case">
        <section class="case-part" aria-labelledby="part-sent" data-row tabindex="0"><h2 id="part-sent">${t('office.sent')}</h2>
          ${answersShown(view, shown)}${papers(view, shown)}${historyOf(view, shown)}</section>
        <section class="case-part" aria-labelledby="part-known" data-row tabindex="0"><h2 id="part-known">${t('office.known')}</h2>
          ${stopShown(view, shown)}${checksShown(view, shown)}${factsShown(view, shown)}</section>
        <section class="case-part" aria-labelledby="part-decision" data-row tabindex="0"><h2 id="part-decision">${t('office.decision')}</h2>
          ${deadline(view, shown)}${shown.pending ? undoBanner(view, shown.pending) : html`${decisionForm(view, shown)}${recusal(view, shown)}`}</section>
      </div>`,
  }
}

/** The files that were sent: a picture as such, a paper to open. */
function papers(view: View, { application, definition }: CaseShown): Markup {
  const { t } = view
  const files = Object.entries(application.answers).flatMap(([name, answer]) => {
    const id = fileIdIn(answer)
    return id ? [{ id, name, file: answer as { name: string; kind: string } }] : []
  })
  if (files.length === 0) return nothing
  return html`<h3>${t('office.papers')}</h3>${files.map(({ id, name, file }) => {
    const href = view.url(routes.officeCaseFile(application.id, id))
    const title = definition.questions[name]?.title ?? name
    return html`<figure class="paper">${
      file.kind === 'pdf'
        ? html`<a href="${href}">${icon('file-text')} ${file.name}</a>`
        : html`<a href="${href}"><img src="${href}" alt="${title}"></a>`
    }<figcaption>${title}</figcaption></figure>`
  })}`
}

/** Which day of the legal time it is, how much is left, and until when. */
function deadline(view: View, { application, definition, nation, now }: CaseShown): Markup {
  const { t, language } = view
  const { dueAt, officeId } = application
  if (!dueAt || definition.decide.by !== 'officer') return nothing
  const calendar = calendarOf(nation, officeId)
  const { timeZone } = calendar
  const of = definition.decide.workingDays
  const left = workingDaysBetween(calendar, dateIn(timeZone, now), dateIn(timeZone, dueAt))
  const until = timeText(dueAt, language, nation.country)
  return html`<p>${timeTag(view, timeLeft(nation, application, now))}
    ${t('office.day-of', { day: Math.max(1, Math.min(of, of - left)), of })}. ${t('office.until', { time: until })}</p>`
}

function recusal(view: View, { application, issues }: CaseShown): Markup {
  const { t } = view
  const issue = issues.find(({ field }) => field === 'because')
  const body = html`<p>${t('office.recusal-note')}</p>${form(view, {
    action: view.url(routes.officeRecusal(application.id)),
    fields: html`${select({
      name: 'because',
      label: t('office.reason'),
      error: issue && t(issue.code),
      options: recusalReasons.map((value) => ({ value, label: t(`office.recusal-${value}`) })),
      empty: t('frame.choose'),
    })}${button({ label: t('office.recuse'), kind: 'secondary' })}`,
  })}`
  return issue ? body : details({ summary: t('office.recusal'), body })
}
