/** What somebody wants to be told of: the fields of it, and how they are read. */
import { namedPlaces, placesMost, type Wishes } from '#alerts'
import type { Form, Nation } from '#engine'
import { type Checked, good, html, type Issue, inLanguage, type Markup, mistake } from '#kernel'
import { type Choice, checkboxes, radios, textField, type View } from '#ui'
import { placeName } from '../alerts/said.ts'
import { textOf } from '../form.ts'

export type Typed = Wishes & {
  /** A place of the second level, as it was typed. */
  readonly part: string
}
export const nothingTyped: Typed = { places: [], hazards: [], least: 0, part: '' }

const levels = [0, 1, 2]
const partMost = 60

/** The fields, as they stand now. */
export function wishFields(
  view: View,
  { nation, typed, issues = [] }: { nation: Nation; typed: Typed; issues?: readonly Issue[] },
): Markup {
  const { t, language } = view
  const errorOf = (field: string) => {
    const issue = issues.find((one) => one.field === field)
    return issue ? { error: t(issue.code, issue.params) } : {}
  }
  const hazards = nation.alerting?.hazards ?? []
  return html`${checkboxes({
    name: 'places',
    label: t('subscribe.places'),
    hint: t('subscribe.places-hint', { most: placesMost }),
    options: placeOptions(view, nation, typed.places),
    values: typed.places,
    ...errorOf('places'),
  })}
    ${textField({ name: 'part', label: t('subscribe.part'), hint: t('subscribe.part-hint'), value: typed.part, maxlength: partMost, autocomplete: 'off', ...errorOf('part') })}
    ${checkboxes({
      name: 'hazards',
      label: t('subscribe.hazards'),
      hint: t('subscribe.hazards-hint'),
      options: hazards.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) })),
      values: typed.hazards,
      ...errorOf('hazards'),
    })}
    ${radios({
      name: 'least',
      label: t('subscribe.least'),
      options: levels.map((level) => ({ value: String(level), label: t(`subscribe.least-${level}`) })),
      value: String(Math.min(typed.least, levels.at(-1)!)),
    })}`
}

/** The whole country, its first level, and what else was chosen before. */
function placeOptions({ t, language }: View, nation: Nation, chosen: readonly string[]): Choice[] {
  const shown = nation.divisions.filter(({ level, code }) => level === 1 || chosen.includes(code))
  return [
    { value: everywhere, label: t('subscribe.everywhere') },
    ...shown.map(({ code }) => ({ value: code, label: placeName(nation, code, language) })),
  ]
}

/** How a form names the whole country, whose code is empty. */
const everywhere = 'all'

/** What was sent, with the place that was typed among the others. */
export function wishesIn(form: Form, { divisions, country }: Nation): { typed: Typed; wishes: Checked<Wishes> } {
  const listed = (name: string) => [form[name] ?? []].flat().map(String)
  const part = textOf(form, 'part').trim().slice(0, partMost)
  const chosen = listed('places').map((code) => (code === everywhere ? '' : code))
  const typed = {
    places: listed('places'),
    hazards: listed('hazards'),
    least: Number(textOf(form, 'least')) || 0,
    part,
  }
  const { hazards, least } = typed
  if (part === '') return { typed, wishes: good({ places: chosen, hazards, least }) }
  const [meant, ...others] = namedPlaces(part, { divisions, search: country.search })
  if (!meant || others.length > 0)
    return { typed, wishes: mistake('part', meant ? 'subscribe.part-which' : 'subscribe.part-unknown') }
  return { typed, wishes: good({ places: [...new Set([...chosen, meant.code])], hazards, least }) }
}

/** As the fields show what is kept. */
export function typedFrom(wishes: Wishes | undefined): Typed {
  if (!wishes) return nothingTyped
  return { ...wishes, places: wishes.places.map((place) => place || everywhere), part: '' }
}
