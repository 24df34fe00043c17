/** What a service of many places is at one of them: who decides, what it costs, how long it may take. */
import type { Answers, Definition, LocalTerms } from './definition.ts'
import type { Nation, Office } from './nation.ts'

type Localised = Pick<Definition, 'local'>

/** The terms of the place an answer names: each from the nearest place that sets it. */
export function termsAt({ local }: Localised, answers: Answers): LocalTerms {
  const code = local && answers[local.at]
  if (!local?.places || typeof code !== 'string') return {}
  const around = Object.entries(local.places).filter(([place]) => code.startsWith(place))
  return Object.assign({}, ...around.sort(([a], [b]) => a.length - b.length).map(([, terms]) => terms))
}

/** The definition with the legal limit of the place that the answers name. */
export function atPlace(definition: Definition, answers: Answers): Definition {
  const { workingDays } = termsAt(definition, answers)
  const { decide } = definition
  if (workingDays === undefined || decide.by === 'rule') return definition
  return { ...definition, time: { workingDays }, decide: { ...decide, workingDays } }
}

/** The office that decides for the place an answer names: of its own division, or of the one around it. */
export function localOffice(
  nation: Pick<Nation, 'agencies'>,
  definition: Localised,
  answers: Answers,
): Office | undefined {
  const code = definition.local && answers[definition.local.at]
  if (!definition.local || typeof code !== 'string') return undefined
  const by = termsAt(definition, answers).by ?? definition.local.by
  const offices = by.flatMap((agency) => nation.agencies.find(({ id }) => id === agency)?.offices ?? [])
  const within = (length: number) => offices.find(({ division }) => division?.startsWith(code.slice(0, length)))
  return within(code.length) ?? within(2)
}
