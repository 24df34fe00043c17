/** The fields of an alert, with what is wrong about each. */
import type { AlertGiven, SpokenFor } from '#alerts'
import type { Nation } from '#engine'
import { html, type Issue, inLanguage, type Markup } from '#kernel'
import { type Choice, select, textarea, textField, type View } from '#ui'
import { hazardIn, placeName } from '../../alerts/said.ts'
import { countryValue, momentFor } from './given.ts'

export type Fields = {
  readonly nation: Nation
  readonly given: Partial<AlertGiven>
  readonly issues: readonly Issue[]
  /** Which hazards and places may be chosen; none where they stand already. */
  readonly choice?: { readonly places: readonly string[]; readonly spoken: SpokenFor }
}

/** Hazard, level, place, words and times. */
export function alertFields(view: View, fields: Fields): Markup {
  const { t, language } = view
  const { nation, given, choice } = fields
  const error = errorOf(view, fields.issues)
  const field = (name: string, hint?: string) => ({ name, label: t(`alert-office.${name}`), hint, error: error(name) })
  const hazards = nation.alerting?.hazards ?? []
  const levels = hazards
    .filter(({ id }) => choice !== undefined || id === given.hazard)
    .flatMap(({ id, name, levels }) =>
      levels.map(
        (level): Choice => ({
          value: `${id}/${level.id}`,
          label: inLanguage(level.name, language),
          group: inLanguage(name, language),
        }),
      ),
    )
  return html`${
    choice &&
    html`${select({ ...field('hazard'), empty: t('frame.choose'), ...chosen(given.hazard), options: hazards.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) })) })}
    ${select({ ...field('place'), empty: t('frame.choose'), ...chosen(given.place === '' ? countryValue : given.place), options: placeChoices(view, nation, choice.places) })}`
  }
  ${select({ ...field('level'), empty: t('frame.choose'), ...chosen(given.level && `${given.hazard}/${given.level}`), options: levels })}
  ${textsOf(fields, (code, name) => textField({ name: `title-${code}`, label: `${t('alert-office.title-field')} (${name})`, value: given.title?.[code] ?? '', maxlength: 120, error: error(`title-${code}`) }))}
  ${textsOf(fields, (code, name) => textarea({ name: `rules-${code}`, label: `${t('alert-office.rules')} (${name})`, value: given.rules?.[code] ?? '', rows: 3, error: error(`rules-${code}`) }))}
  ${textsOf(fields, (code, name) => textarea({ name: `do-${code}`, label: `${t('alert-office.do')} (${name})`, value: given.doWhat?.[code] ?? doWhatOf(fields, code), rows: 3, error: error(`do-${code}`) }))}
  ${textField({ ...field('phone'), value: given.phone ?? hazardIn(nation, given.hazard ?? '')?.phone ?? '', type: 'tel', width: 'short' })}
  ${textField({ ...field('from', t('alert-office.from-hint')), value: momentFor(given.from ?? null, nation), width: 'medium' })}
  ${textField({ ...field('to', t('alert-office.to-hint')), value: momentFor(given.to ?? null, nation), width: 'medium' })}`
}

/** What is wrong about a field, in words. */
export function errorOf({ t }: View, issues: readonly Issue[]): (name: string) => string | undefined {
  return (name) => {
    const issue = issues.find(({ field }) => field === name)
    return issue && t(issue.code, issue.params)
  }
}

const chosen = (value: string | undefined) => (value ? { value } : {})

/** The first language is asked for; others are folded away. */
function textsOf({ nation }: Fields, draw: (code: string, name: string) => Markup): Markup {
  const [first, ...others] = nation.country.languages
  return html`${draw(first!.code, first!.name)}<details class="details"><summary>${others.map(({ name }) => name).join(', ')}</summary><div>${others.map(({ code, name }) => draw(code, name))}</div></details>`
}

function doWhatOf({ nation, given }: Fields, code: string): string {
  return hazardIn(nation, given.hazard ?? '')?.doWhat[code] ?? ''
}

function placeChoices({ t, language }: View, nation: Nation, places: readonly string[]): Choice[] {
  return places.map((code) => ({
    value: code || countryValue,
    label: code ? placeName(nation, code, language) : t('alert-office.country'),
    ...(code.length > 2 ? { group: placeName(nation, code.slice(0, 2), language) } : {}),
  }))
}
