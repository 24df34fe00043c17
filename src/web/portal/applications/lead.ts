/** The first sentence under the heading: until when, or the one thing to do. */
import { answerDays, payDays } from '#applications'
import { addDays, dateIn, html, type Markup, nothing } from '#kernel'
import type { View } from '#ui'
import { dayText, timeText } from '../../format.ts'
import { appointmentSentence } from './appointment.ts'
import { hadAppointment } from './appointment-shown.ts'
import type { Shown } from './load.ts'
import type { Stage } from './stage.ts'
import { moneyBack, officeWords, withDate } from './words.ts'

/** The lead of the page at this stage. */
export function leadOf(view: View, shown: Shown, stage: Stage): Markup {
  const [first, ...more] = [appointmentLead(view, shown), sentence(view, shown, stage)].filter((said) => said)
  if (!first) return nothing
  return html`<p class="lead" role="status">${first}</p>${more.map((said) => html`<p>${said}</p>`)}`
}

/** Where to come and when comes before everything else. */
function appointmentLead(view: View, shown: Shown): Markup | undefined {
  return shown.appointment && appointmentSentence(view, shown, shown.appointment)
}

/** What was granted in the words of the definition; a time that was given back is nobody's to come at. */
function granted({ t }: View, shown: Shown): string | undefined {
  const { definition, appointment } = shown
  if (appointment) return appointment.isOver ? undefined : definition.granted
  if (hadAppointment(shown)) return t('application.lead-appointment-cancelled')
  return definition.granted ?? t('application.lead-approved')
}

function sentence(view: View, shown: Shown, stage: Stage): Markup | string | undefined {
  const { t, language } = view
  const { application, nation, today } = shown
  const dayOf = (date: string) => dayText(view, date, today)
  switch (stage) {
    case 'submitted':
      return t('application.state-submitted-note')
    case 'waiting':
      return t('application.state-waiting-note')
    case 'awaiting-payment':
      if (shown.invoice?.state === 'paid') return t('payment.arrived')
      return withDate(view, 'application.lead-pay', { date: dayOf(since(shown, 'askPayment', payDays)) })
    case 'in-review':
      return inReview(view, shown)
    case 'late': {
      const key = application.escalated === 'overdue' ? 'application.lead-overdue' : 'application.lead-late'
      return withDate(view, key, { date: dayOf(dateOf(shown, application.dueAt!)) })
    }
    case 'returned':
      return withDate(view, 'application.lead-returned', { date: dayOf(since(shown, 'return', answerDays)) })
    case 'printing': {
      const { promisedOn } = application
      return promisedOn && promisedOn >= today
        ? withDate(view, 'application.lead-printing', { date: dayOf(promisedOn) })
        : t('application.lead-printing-soon')
    }
    case 'ready': {
      const office = officeWords(nation, application.collectOfficeId, language)
      return t('application.lead-ready', { office: [office?.name, office?.address].filter(Boolean).join(', ') })
    }
    case 'collected':
      return withDate(view, 'application.lead-collected', {
        date: timeText(lastStep(shown, 'handOver') ?? shown.now, language, nation.country),
        phone: view.helpLine,
      })
    case 'document':
      return t('application.lead-document')
    case 'approved':
      return granted(view, shown)
    case 'withdrawn':
      return moneyBack(view, shown) ?? t('application.lead-withdrawn')
    case 'expired':
      return moneyBack(view, shown) ?? t('application.lead-expired')
    case 'no-document':
    case 'declined':
      return moneyBack(view, shown)
  }
}

/** The promised day as long as it can be kept; then the day the law sets. */
function inReview(view: View, shown: Shown): Markup {
  const { application, today } = shown
  const promised = promisedDay(shown)
  const dueOn = dateOf(shown, application.dueAt!)
  const isKept = promised !== undefined && promised >= today
  const key = isKept ? 'application.lead-in-review' : 'application.lead-promise-missed'
  return withDate(view, promised === undefined ? 'application.lead-in-review' : key, {
    date: dayText(view, isKept ? promised : dueOn, today),
  })
}

/** The day that was promised; none any more once the clock stood still for an answer. */
export function promisedDay({ application, steps }: Shown): string | undefined {
  const stoodStill = steps.some(({ verb }) => verb === 'answer')
  return stoodStill ? undefined : (application.promisedOn ?? undefined)
}

/** The day `days` after the last step of this kind. */
function since(shown: Shown, verb: string, days: number): string {
  return addDays(dateOf(shown, lastStep(shown, verb) ?? shown.now), days)
}

function lastStep({ steps }: Shown, verb: string): Date | undefined {
  return steps.findLast((step) => step.verb === verb)?.at
}

function dateOf({ nation }: Shown, at: Date): string {
  return dateIn(nation.country.timeZone, at)
}
