/** Which journeys show that a service runs: every route of somebody who may, every no, everything that may be sent back. */
import type { Answers, Definition, DemoPerson, Form, Nation } from '#engine'
import type { Life } from '../../mongolia/life.ts'
import { children } from '../../mongolia/people.ts'
import { type Route, routesThrough } from '../../simulators/citizen/routes.ts'
import type { World } from '../../simulators/registers/without-http.ts'

/** What an officer does with it. */
export type Doing =
  | { readonly kind: 'grant' }
  | { readonly kind: 'refuse'; readonly code: string }
  | { readonly kind: 'return'; readonly code: string; readonly questions: readonly string[] }
export type Planned = {
  readonly serviceId: string
  readonly life: Life & { readonly id: string }
  readonly answers: Answers
  readonly form: Form
  /** Where a rule says how it ends, or what stops it: that. Where an officer decides: what they do. */
  readonly end: Route['ending']
  readonly doing?: Doing
}
export type Plan = {
  readonly journeys: readonly Planned[]
  /** Routes that differ in their pages, their fee or their end. */
  readonly routes: number
  /** What is missing: nobody may have it, or nobody can be told no. */
  readonly faults: readonly string[]
}

/** Somebody whom no register knows: what every rule says no to. */
const stranger: Planned['life'] = {
  id: '01900000-0000-7000-8000-0000000000ff',
  registerNumber: 'ЯЯ90010112',
  clan: '',
  patronymic: '',
  given: 'Танихгүй',
  sex: 'male',
  phone: '50000000',
  birthPlace: '',
  home: { division: '110151', street: '', door: '1' },
}
/** Somebody too young for most things, as if they could sign in. */
const young: Planned['life'] = { ...children[0]!, id: '01900000-0000-7000-8000-0000000000fe', phone: '50000001' }

/** Those who are told no where nobody of the demonstration is. */
export const others: readonly Planned['life'][] = [stranger, young]

/** The accounts of `others`. */
export const othersPeople: readonly DemoPerson[] = others.map(({ id, registerNumber, phone, given }) => ({
  id,
  registerNumber,
  phone,
  language: 'mn',
  name: given,
  story: {},
}))

type Given = { readonly world: World; readonly lives: readonly Planned['life'][]; readonly whole: boolean }

/** The journeys of one service; without `whole` one to each kind of end. */
export function planFor(definition: Definition, { world, lives, whole }: Given): Plan {
  const { id } = definition
  const found = new Map<string, { life: Planned['life']; route: Route }>()
  let cannotAsk = false
  for (const life of lives) {
    const mayAsk = routesThrough(world, definition, life)
    cannotAsk ||= mayAsk.length === 0
    for (const route of mayAsk) {
      const key = keyOf(definition, route)
      if (!found.has(key)) found.set(key, { life, route })
    }
  }
  const routes = [...found.values()]
  const may = routes.filter(({ route: { ending } }) => ending.kind === 'granted' || ending.kind === 'reviewed')
  const mayNot = routes.filter(({ route: { ending } }) => ending.kind === 'stopped' || ending.kind === 'refused')
  const { decide } = definition
  const faults = [
    ...(may.length === 0 ? [`${id}: none of the demo people may have it`] : []),
    ...(mayNot.length === 0 &&
    !cannotAsk &&
    decide.by === 'rule' &&
    decide.refuseWhen.length + definition.stop.length > 0
      ? [`${id}: none of the demo people is told no`]
      : []),
  ]
  const walked = (list: typeof routes) => (whole ? list : list.slice(0, 1))
  const planned = [...walked(may), ...walked(mayNot)].map(({ life, route }): Planned => {
    const { answers, form, ending } = route
    return {
      serviceId: id,
      life,
      answers,
      form,
      end: ending,
      ...(ending.kind === 'reviewed' ? { doing: { kind: 'grant' } } : {}),
    }
  })
  const [first] = planned.filter(({ end }) => end.kind === 'reviewed')
  return {
    journeys: [...planned, ...(first ? otherwise(definition, first, whole) : [])],
    routes: routes.length,
    faults,
  }
}

/** The same decided otherwise: refused for each reason, sent back for each. */
function otherwise({ decide }: Definition, planned: Planned, whole: boolean): Planned[] {
  if (decide.by !== 'officer') return []
  const refusals = decide.refusals.map(({ code }): Doing => ({ kind: 'refuse', code }))
  const returns = decide.returns.flatMap(({ code, asks }): Doing[] => {
    const questions = asks.filter((name) => Object.hasOwn(planned.answers, name))
    return questions.length > 0 ? [{ kind: 'return', code, questions: questions.slice(0, 1) }] : []
  })
  const all = whole ? [...refusals, ...returns] : [refusals[0], returns[0]]
  return all.flatMap((doing) => (doing ? [{ ...planned, doing }] : []))
}

/** What tells one route from another: the pages it goes over, the choices it depends on, what it costs, where it ends. */
function keyOf({ pages }: Definition, { answers, fee, ending }: Route): string {
  const met = pages.flatMap(({ ask }) => ask.filter((name) => Object.hasOwn(answers, name)))
  return JSON.stringify([met, fee, ending])
}

export function definitionsOf({ services }: Nation): Definition[] {
  return services.map(({ definition }) => definition)
}
