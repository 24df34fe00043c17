/**
 * The way of an application as stations: what happened, from its steps; where it is now and who has it; what is still to
 * come, from its definition. Officers are named by their number.
 */
import { calendarOf } from '#applications'
import { dateIn, workingDaysBetween } from '#kernel'
import type { Station, View } from '#ui'
import { amountText, momentText } from '../../format.ts'
import type { Shown, Step } from './load.ts'
import type { Stage } from './stage.ts'
import { agencyName, officeWords } from './words.ts'

/** All stations in their order. */
export function stationsOf(view: View, shown: Shown, stage: Stage): Station[] {
  const { application, steps } = shown
  const done = steps.flatMap((step, at) => stationDone(view, shown, { step, isLast: at === steps.length - 1 }))
  const sent: Station = {
    label: view.t('application.station-sent'),
    note: moment(view, shown, application.submittedAt),
    state: 'done',
  }
  return [sent, ...done, ...stationNow(view, shown, stage), ...stationsNext(view, shown, stage)]
}

/** What a step leaves behind it, if it is not where the application is now. */
function stationDone(view: View, shown: Shown, { step, isLast }: { step: Step; isLast: boolean }): Station[] {
  const { t } = view
  const { application, definition, nation } = shown
  const fee = application.fee ? amountText(application.fee, nation.country) : ''
  const isOfficers = definition.decide.by === 'officer'
  const stations: Readonly<Record<string, readonly [label: string, more?: string]>> = {
    settle: [t('payment.station-paid'), fee],
    ...(isLast ? {} : { return: [t('application.station-asked'), officerOf(view, shown, step.byOfficer)] }),
    answer: [t('application.station-answered')],
    grant: [
      t(isOfficers ? 'application.station-checked' : 'application.station-reading-done'),
      officerOf(view, shown, step.byOfficer),
    ],
    makeReady: [t('application.station-printed')],
    handOver: [t('application.station-collected')],
  }
  const found = stations[step.verb]
  if (!found) return []
  const [label, more] = found
  return [{ label, note: [moment(view, shown, step.at), more].filter(Boolean).join(' · '), state: 'done' }]
}

function stationNow(view: View, shown: Shown, stage: Stage): Station[] {
  const { t, language } = view
  const { application, definition, nation, steps } = shown
  const ended = (label: string, state: 'done' | 'late'): Station[] => [
    { label, note: moment(view, shown, application.decidedAt ?? steps.at(-1)?.at), state },
  ]
  switch (stage) {
    case 'submitted':
    case 'waiting':
      return [{ label: t('application.station-reading-now'), state: stage === 'waiting' ? 'late' : 'now' }]
    case 'awaiting-payment':
      return [
        {
          label: t('payment.station-now'),
          note: application.fee ? amountText(application.fee, nation.country) : '',
          state: 'now',
        },
      ]
    case 'in-review':
    case 'late':
      return [
        {
          label: t('application.station-office-now', { agency: agencyName(nation, definition, language) }),
          note: officeNote(view, shown),
          state: stage === 'late' ? 'late' : 'now',
        },
      ]
    case 'returned':
      return [
        {
          label: t('application.station-asked-now'),
          note: moment(view, shown, application.clockStoppedAt),
          state: 'now',
        },
      ]
    case 'printing':
      return [{ label: t('application.state-printing'), state: 'now' }]
    case 'ready':
      return [{ label: t('application.station-ready-now'), note: placeOf(view, shown), state: 'now' }]
    case 'document':
      return [{ label: t('application.station-sealed'), state: 'now' }]
    case 'no-document':
      return [
        { label: t('application.station-reading-done'), state: 'done' },
        ...ended(t('application.station-refused'), 'late'),
      ]
    case 'declined':
      return ended(t('application.state-declined'), 'late')
    case 'withdrawn':
      return ended(t('application.station-withdrawn'), 'done')
    case 'expired':
      return ended(t('application.station-expired'), 'late')
    case 'approved':
    case 'collected':
      return []
  }
}

const whole = ['pay', 'office', 'result'] as const
/** What is still to come, by where it is. */
const ahead: Readonly<Partial<Record<Stage, readonly (typeof whole)[number][]>>> = {
  submitted: whole,
  waiting: whole,
  'awaiting-payment': ['office', 'result'],
  returned: ['office', 'result'],
  'in-review': ['result'],
  late: ['result'],
}

function stationsNext(view: View, shown: Shown, stage: Stage): Station[] {
  const { t, language } = view
  const { application, definition, nation } = shown
  const { decide, fee, collect } = definition
  const later = ahead[stage] ?? []
  const isOfficers = decide.by === 'officer'
  const maybeCosts = application.fee === null && fee !== 'unknown' && fee.some(({ amount }) => amount !== 0)
  const next = (label: string, note?: string): Station => ({ label, ...(note ? { note } : {}), state: 'next' })
  const office = t('application.station-office', { agency: agencyName(nation, definition, language) })
  return [
    ...(later.includes('pay') && maybeCosts ? [next(t('payment.station-next'))] : []),
    ...(later.includes('office') && isOfficers
      ? [next(office, t('application.days', { days: decide.workingDays }))]
      : []),
    ...(later.includes('result') ? resultNext(view, shown, next) : []),
    ...(stage === 'printing' && collect ? [next(t('application.station-ready'), placeOf(view, shown))] : []),
  ]
}

function resultNext(view: View, shown: Shown, next: (label: string, note?: string) => Station): Station[] {
  const { t } = view
  const { collect, issue } = shown.definition
  if (collect)
    return [next(t('application.station-printing')), next(t('application.station-ready'), placeOf(view, shown))]
  return [next(t(issue ? 'application.station-sealed' : 'application.station-decided'))]
}

/** Which day of how many, which office, which officer. */
function officeNote(view: View, shown: Shown): string {
  const { language } = view
  const { application, nation } = shown
  const office = officeWords(nation, application.officeId, language)?.name
  return [dayOfTerm(view, shown), office, officerOf(view, shown, application.officerId)].filter(Boolean).join(' · ')
}

/** Counted back from its end, so that days on which the clock stood still do not count. */
function dayOfTerm({ t }: View, { application, definition, nation, now, today }: Shown): string {
  const { dueAt, officeId } = application
  const { decide } = definition
  if (decide.by !== 'officer' || !dueAt) return ''
  const calendar = calendarOf(nation, officeId)
  const days = decide.workingDays
  const day = days - workingDaysBetween(calendar, today, dateIn(calendar.timeZone, dueAt))
  return day < 1 || dueAt <= now ? t('application.days', { days }) : t('application.day-of', { day, days })
}

function officerOf({ t }: View, { officers }: Shown, id: string | null): string {
  const number = id === null ? undefined : officers.get(id)
  return number ? t('application.officer', { number }) : ''
}

function placeOf({ language }: View, { application, definition, nation }: Shown): string {
  const asked = definition.collect && application.answers[definition.collect.at]
  const id = application.collectOfficeId ?? (typeof asked === 'string' ? asked : null)
  return officeWords(nation, id, language)?.name ?? ''
}

function moment({ language }: View, { nation, now }: Shown, at: Date | null | undefined): string {
  return at ? momentText(at, language, { country: nation.country, now }) : ''
}
