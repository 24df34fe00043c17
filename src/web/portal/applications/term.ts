/** What was promised, what the law sets, and what happens by itself when that is not kept. */
import { calendarOf } from '#applications'
import { dateIn, html, type Markup, nextWorkingDay } from '#kernel'
import { summaryList, type View } from '#ui'
import { dayText } from '../../format.ts'
import { routes } from '../../routes.ts'
import { promisedDay } from './lead.ts'
import type { Shown } from './load.ts'
import type { Stage } from './stage.ts'
import { withDate } from './words.ts'

/** The promised day beside the legal limit, while somebody has it to decide. */
export function termSection(view: View, shown: Shown, stage: Stage): Markup | undefined {
  const { t } = view
  const { application, definition, nation, today } = shown
  const { dueAt } = application
  if (!dueAt || (stage !== 'in-review' && stage !== 'late')) return undefined
  const dueOn = dateIn(nation.country.timeZone, dueAt)
  const promised = promisedDay(shown)
  const days = definition.decide.by === 'officer' ? definition.decide.workingDays : 0
  return html`<h2>${t('application.term')}</h2>
    ${summaryList([
      ...(promised ? [{ label: t('application.term-promised'), value: dayText(view, promised, today) }] : []),
      {
        label: t('application.term-law'),
        value: html`${dayText(view, dueOn, today)} <span class="hint">${t('application.days', { days })}</span>`,
      },
    ])}
    ${promised && promised >= today && html`<p class="actions"><a href="${view.url(routes.applicationCalendar(application.id))}">${t('application.calendar')}</a></p>`}
    ${ifLate(view, shown, { dueOn, isLate: stage === 'late' })}`
}

/** Whatever of it is still to come. */
function ifLate(
  view: View,
  { application, nation, today }: Shown,
  { dueOn, isLate }: { dueOn: string; isLate: boolean },
): Markup | undefined {
  const { t } = view
  if (application.escalated === 'overdue') return undefined
  const headOn = nextWorkingDay(calendarOf(nation, application.officeId), dueOn)
  const senior = withDate(view, 'application.late-senior', { date: dayText(view, dueOn, today) })
  const head = withDate(view, 'application.late-head', { date: dayText(view, headOn, today) })
  return html`<h2>${t('application.late')}</h2>
    <ul>${(isLate ? [head] : [senior, head]).map((line) => html`<li>${line}</li>`)}</ul>
    <p>${t('application.late-nothing', { phone: view.helpLine })}</p>`
}
