/**
 * What is odd about a reading, as rules over the reading and what surrounds it. Pure. A rule accuses nobody: it says that
 * somebody should look. After the cases that were found elsewhere: officers who looked up relatives and celebrities, one
 * person eighty times, many people at once, and at night.
 */
import { dateIn, isWorkingDay, minute, type WorkingCalendar, workingMinutesBetween } from '#kernel'

/** What is known of a reading by an officer when it is looked at. */
export type Looked = {
  readonly at: Date
  /** By which the officer's office works. */
  readonly calendar: WorkingCalendar
  readonly hasCase: boolean
  /** It was read to look into another reading, by those whose task that is. */
  readonly isInspection: boolean
  /** What is read is the officer's own, or of somebody who serves at the same office. */
  readonly isOwn: boolean
  readonly isColleague: boolean
  /** A register says that they are close: spouse, child, parent, sibling, of one household. */
  readonly isRelative: boolean
  readonly isPublicFigure: boolean
  readonly peopleInHour: number
  readonly peopleInDay: number
  readonly timesInMonth: number
}

/** More than an officer needs who decides one case after the other. */
export const limits = { peopleInHour: 60, peopleInDay: 250, timesInMonth: 20 } as const
const night = { from: 22, to: 6 } as const

/** Each rule: what it holds of, and for how long it is not said again of the same officer (and, with `apart`, person). */
export const rules = {
  'many-hour': { holds: (of) => of.peopleInHour > limits.peopleInHour, quietHours: 1 },
  'many-day': { holds: (of) => of.peopleInDay > limits.peopleInDay, quietHours: 24 },
  night: { holds: ({ at, calendar }) => isNight(calendar, at) && !worksAt(calendar, at) },
  'day-off': { holds: ({ at, calendar }) => !isWorkingDay(calendar, dateIn(calendar.timeZone, at)) },
  relative: { holds: (of) => of.isRelative },
  own: { holds: (of) => of.isOwn },
  colleague: { holds: (of) => of.isColleague && !of.isInspection },
  'no-case': { holds: (of) => !of.hasCase && !of.isInspection },
  again: { holds: (of) => of.timesInMonth > limits.timesInMonth, quietHours: 30 * 24, apart: true },
  'public-figure': { holds: (of) => of.isPublicFigure && !of.isInspection },
} as const satisfies Readonly<Record<string, RuleRow>>
type RuleRow = {
  readonly holds: (looked: Looked) => boolean
  readonly quietHours?: number
  readonly apart?: true
}
export type RuleName = keyof typeof rules
export const ruleNames = Object.keys(rules) as RuleName[]
/** `audit`: somebody of another office, to whom it fell by lot, found it not justified. */
export const flagRules = [...ruleNames, 'audit'] as const
export type FlagRule = (typeof flagRules)[number]

/** The rules that a reading breaks. */
export function oddities(looked: Looked): RuleName[] {
  return ruleNames.filter((name) => rules[name].holds(looked))
}

/** For how long a rule is not said again of the same officer; of others it is said of each reading. */
export function quietOf(name: RuleName): { hours: number; apart: boolean } | undefined {
  const rule: RuleRow = rules[name]
  return rule.quietHours === undefined ? undefined : { hours: rule.quietHours, apart: rule.apart === true }
}

function isNight({ timeZone }: WorkingCalendar, at: Date): boolean {
  const hour = hourIn(timeZone, at)
  return hour >= night.from || hour < night.to
}

function worksAt(calendar: WorkingCalendar, at: Date): boolean {
  return workingMinutesBetween(calendar, at, new Date(at.getTime() + minute)) > 0
}

const hours = new Map<string, Intl.DateTimeFormat>()

function hourIn(timeZone: string, at: Date): number {
  const format = hours.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' })
  hours.set(timeZone, format)
  return Number(format.format(at))
}
