/** What an alert's form brings: moments as the country's clocks show them, texts by language. */
import type { AlertGiven } from '#alerts'
import type { Form, Nation } from '#engine'
import { dateIn, type Localised, momentAt } from '#kernel'
import { hazardIn } from '../../alerts/said.ts'
import { textOf } from '../../form.ts'

const moment = /^\s*(\d{4}-\d\d-\d\d)[ T]+(\d\d?):(\d\d)\s*$/

/** What was written, before anything is looked at: a moment that is none is an invalid date. */
export function alertIn(form: Form, { nation, now }: { nation: Nation; now: Date }): AlertGiven {
  const title = textsIn(form, 'title', nation)
  const usual = hazardIn(nation, textOf(form, 'hazard'))
  const to = textOf(form, 'to')
  return {
    hazard: textOf(form, 'hazard'),
    level: levelIn(form),
    place: textOf(form, 'place') === countryValue ? '' : textOf(form, 'place') || 'none',
    title: Object.keys(title).length > 0 ? title : null,
    rules: textsIn(form, 'rules', nation),
    doWhat: doWhatIn(form, nation, usual?.doWhat ?? {}),
    phone: textOf(form, 'phone').trim() || (usual?.phone ?? ''),
    from: textOf(form, 'from').trim() === '' ? now : momentIn(textOf(form, 'from'), nation),
    to: to.trim() === '' ? null : momentIn(to, nation),
  }
}

/** The whole country, in a list of places. */
export const countryValue = 'all'

/** Levels are named with their hazard, so that one list holds those of all. */
function levelIn(form: Form): string {
  const [hazard, level = ''] = textOf(form, 'level').split('/')
  return hazard === textOf(form, 'hazard') ? level : ''
}

function momentIn(text: string, nation: Nation): Date {
  const [, date = '', hours = '', minutes = ''] = moment.exec(text) ?? []
  if (!date || Number.isNaN(Date.parse(date)) || Number(hours) > 23 || Number(minutes) > 59) return new Date(Number.NaN)
  return momentAt(nation.calendarFor(), `${date}T${hours.padStart(2, '0')}:${minutes}`)
}

/** A moment as the form takes it: `2026-11-24 18:00`. */
export function momentFor(at: Date | null, { country }: Nation): string {
  if (!at || Number.isNaN(at.getTime())) return ''
  const parts = { timeZone: country.timeZone, timeStyle: 'short', hourCycle: 'h23' } as const
  return `${dateIn(country.timeZone, at)} ${new Intl.DateTimeFormat('en-CA', parts).format(at)}`
}

function textsIn(form: Form, name: string, { country }: Nation): Localised {
  const texts = country.languages.map(({ code }) => [code, textOf(form, `${name}-${code}`).trim()] as const)
  return Object.fromEntries(texts.filter(([, text]) => text !== ''))
}

/** What is usual where nothing else was written; never the usual in one language beside something else in another. */
function doWhatIn(form: Form, nation: Nation, usual: Localised): Localised {
  const own = textsIn(form, 'do', nation)
  const first = nation.country.languages[0]!.code
  if (own[first] === undefined) return usual
  if (own[first] === usual[first]) return { ...usual, ...own }
  return Object.fromEntries(Object.entries(own).filter(([language, text]) => text !== usual[language]))
}
