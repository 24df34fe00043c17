/** How alerts are said: the words of hazard, level and place, and until when, in the language being read. */
import { type Alert, abroad } from '#alerts'
import type { Hazard, HazardLevel, Nation } from '#engine'
import { inLanguage, type Language } from '#kernel'
import type { View } from '#ui'
import type { Edge } from '../edge.ts'
import { momentText } from '../format.ts'

/** An alert with all its words. */
export type Said = {
  readonly alert: Alert
  readonly hazard: string
  readonly icon: string
  readonly level: string
  readonly shade: Shade
  readonly where: string
  /** What it is about: its own title, or the hazard. */
  readonly what: string
  readonly fromTo: string
  readonly rules: string
  readonly doWhat: string
  readonly phone: string
}
/** The colours by agreement; what has another is blue. */
export type Shade = 'green' | 'yellow' | 'orange' | 'red' | 'blue'
type By = Pick<View, 'language' | 't'>

export const hazardIn = ({ alerting }: Nation, id: string): Hazard | undefined =>
  alerting?.hazards.find((hazard) => hazard.id === id)

export const levelIn = (nation: Nation, { hazard, level }: Pick<Alert, 'hazard' | 'level'>): HazardLevel | undefined =>
  hazardIn(nation, hazard)?.levels.find(({ id }) => id === level)

/** An alert in words. */
export function said(by: By, { nation, now }: { nation: Nation; now: Date }, alert: Alert): Said {
  const { language } = by
  const hazard = hazardIn(nation, alert.hazard)
  const level = levelIn(nation, alert)
  const name = hazard ? inLanguage(hazard.name, language) : alert.hazard
  return {
    alert,
    hazard: name,
    icon: hazard?.icon ?? 'triangle-alert',
    level: level ? inLanguage(level.name, language) : alert.level,
    shade: shadeNear(level?.colour),
    where: placeName(nation, alert.place, language),
    what: alert.title ? inLanguage(alert.title, language) : name,
    fromTo: fromTo(by, alert, { nation, now }),
    rules: inLanguage(alert.rules, language),
    doWhat: inLanguage(alert.doWhat, language),
    phone: alert.phone,
  }
}

function fromTo({ t, language }: By, { from, to }: Alert, { nation, now }: { nation: Nation; now: Date }): string {
  const moment = (at: Date) => momentText(at, language, { country: nation.country, now })
  return to ? t('alerts.from-to', { from: moment(from), to: moment(to) }) : t('alerts.from-on', { from: moment(from) })
}

const hues = [
  ['red', 15],
  ['orange', 42],
  ['yellow', 70],
  ['green', 170],
] as const
const [sixth, circle, redAgain] = [60, 360, 340]

/** Which of the colours people agree on a nation's own is; pages may bring no colours of their own. */
export function shadeNear(colour: string | undefined): Shade {
  const parts = /^#(..)(..)(..)$/.exec(colour ?? '')?.slice(1)
  if (!parts) return 'blue'
  const [red, green, blue] = parts.map((part) => Number.parseInt(part, 16)) as [number, number, number]
  const [most, span] = [Math.max(red, green, blue), Math.max(red, green, blue) - Math.min(red, green, blue)]
  if (span === 0) return 'blue'
  const turned =
    most === red ? (green - blue) / span : most === green ? 2 + (blue - red) / span : 4 + (red - green) / span
  const hue = (turned * sixth + circle) % circle
  return hue >= redAgain ? 'red' : (hues.find(([, to]) => hue < to)?.[0] ?? 'blue')
}

/** A place as people call it: with the one it lies in, or the whole country. */
export function placeName({ divisions, country }: Nation, code: string, language: Language): string {
  if (code === '') return inLanguage(country.name, language)
  const names = [code.slice(0, 2), code.slice(0, 4)].filter(
    (one, i, all) => one.length <= code.length && all.indexOf(one) === i,
  )
  return names
    .map((one) => divisions.find((division) => division.code === one))
    .flatMap((found) => (found ? [inLanguage(found.name, language)] : []))
    .join(', ')
}

/** The same of a row of figures: those who were counted at no place have one too. */
export function rowName(
  { nation, translators }: Pick<Edge, 'nation' | 'translators'>,
  code: string,
  language: Language,
): string {
  return code === abroad ? translators[language]!('alerts.abroad') : placeName(nation, code, language)
}
