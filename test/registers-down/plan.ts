/** Which journeys show that a register that is down stops nobody: of each register, services that read it, for somebody who may. */
import { type Definition, type Nation, optionReadsOf, readsOf } from '#engine'
import { lives } from '../../mongolia/people.ts'
import { type Route, routesThrough } from '../../simulators/citizen/routes.ts'
import type { World } from '../../simulators/registers/without-http.ts'

const ends = ['granted', 'reviewed']

export type Downed = {
  readonly register: string
  readonly definition: Definition
  /** By given name. */
  readonly person: string
  readonly route: Route
}

/** The registers that services ask. */
export function registersAsked({ services, registers, country }: Nation): string[] {
  const asked = services.flatMap(({ definition }) => askedBy(definition, { registers, country }))
  return [...new Set(asked)].sort()
}

function askedBy(definition: Definition, { registers, country }: Pick<Nation, 'registers' | 'country'>): string[] {
  const reads = [...readsOf(definition, registers), ...optionReadsOf(definition, country)]
  return reads.map(({ register }) => register)
}

/**
 * For a register up to `most` journeys: of one whose choices it gives, of one that an officer decides, of one that a rule
 * does, as far as there are such. Ways that want a file or a free time are
 * left out: they wait for nobody's register.
 */
export function downedBy(world: World, register: string, most: number): Downed[] {
  const { nation } = world
  const reading = nation.services
    .map(({ definition }) => definition)
    .filter((definition) => askedBy(definition, nation).includes(register))
  const kinds: ((definition: Definition) => boolean)[] = [
    (definition) => optionReadsOf(definition, nation.country).some((read) => read.register === register),
    ({ decide }) => decide.by === 'officer',
    ({ decide }) => decide.by === 'rule',
  ]
  const found: Downed[] = []
  for (const isKind of kinds) {
    if (found.length >= most) break
    const others = reading.filter((one) => isKind(one) && !found.some(({ definition }) => definition.id === one.id))
    const next = firstOf(world, register, others)
    if (next) found.push(next)
  }
  return found
}

/** Whether a way through a form needs neither a file nor a free time. */
function isPlain({ questions }: Definition, { answers }: Route): boolean {
  return Object.keys(answers).every((name) => {
    const question = questions[name]!
    return question.type !== 'slot' && (question.type !== 'file' || question.optional)
  })
}

/** The first of these services that somebody may have, and who. */
function firstOf(world: World, register: string, services: readonly Definition[]): Downed | undefined {
  for (const definition of services)
    for (const life of lives) {
      const may = routesThrough(world, definition, life).filter(({ ending }) => ends.includes(ending.kind))
      const route = may.find((one) => isPlain(definition, one))
      if (route) return { register, definition, person: life.given, route }
    }
  return undefined
}
