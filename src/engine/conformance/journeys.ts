/**
 * Whether each journey ends well: every page can be reached, every condition can come true, what it speaks of was
 * asked on every way that comes to it, and some way leads to a grant with all that the registers must be told.
 */
import type { Definition } from '../definition.ts'
import { placeOf } from '../reads.ts'
import { type Fault, fault } from './fault.ts'
import { judge, type Verdict, type Way, waysMost, waysThrough } from './ways.ts'

type Seen = { canHold: boolean; readonly unasked: Set<string> }

/** `faulty` are the paths of conditions that are wrong in themselves; of those nothing more is said. */
export function checkJourneys(definition: Definition, faulty: ReadonlySet<string>): Fault[] {
  const seen = new Map<string, Seen>()
  const note = (path: string, { truth, unasked }: Verdict) => {
    const known = seen.get(path) ?? { canHold: false, unasked: new Set() }
    known.canHold ||= truth !== false
    for (const name of unasked) known.unasked.add(name)
    seen.set(path, known)
  }
  const ways = waysThrough(definition, (page, verdict) => note(`pages.${page}.when`, verdict))
  if (ways.length > waysMost)
    return [fault('pages', `more than ${waysMost} ways lead through these pages: make two services of it`)]
  const granted = ways.filter((way) => isGranted(definition, way, note))
  for (const way of granted)
    for (const [path, name] of inputsOf(definition))
      if (!Object.hasOwn(way, name)) note(path, { truth: undefined, unasked: [name] })
  const faults = [...seen].filter(([path]) => !faulty.has(path)).flatMap(([path, known]) => faultsOf(path, known))
  const isWalked = faults.length === 0 && faulty.size === 0
  return granted.length === 0 && isWalked
    ? [fault('decide', 'every way is stopped or refused: nobody can be granted this')]
    : faults
}

function faultsOf(path: string, { canHold, unasked }: Seen): Fault[] {
  if (!canHold && path.startsWith('pages.'))
    return [fault(path.replace('.when', ''), 'no answers lead here: mend its condition or remove it')]
  if (!canHold) return [fault(path, 'no answers make this true: mend the condition or remove it')]
  return [...unasked].map((name) =>
    fault(path, `"${name}" is not asked on every way that comes here: ask it before, or add when it is asked`),
  )
}

/** Goes on with a way after the form: stops, fee, rule. A way on which nothing surely says no is granted to somebody. */
function isGranted(definition: Definition, way: Way, note: (path: string, verdict: Verdict) => void): boolean {
  const { stop, fee, decide } = definition
  const surely = (path: string, when: Parameters<typeof judge>[0]) => {
    const verdict = judge(when, way, definition)
    note(path, verdict)
    return verdict.truth === true
  }
  if (stop.some(({ when }, i) => surely(`stop.${i}.when`, when))) return false
  if (fee !== 'unknown') fee.forEach(({ when }, i) => surely(`fee.${i}.when`, when))
  return (
    decide.by === 'officer' || !decide.refuseWhen.some(({ when }, i) => surely(`decide.refuseWhen.${i}.when`, when))
  )
}

/** The questions whose answers registers are told, by the fact that needs them. */
function inputsOf({ facts, questions }: Definition): [path: string, question: string][] {
  return Object.entries(facts).flatMap(([name, source]) =>
    Object.values(placeOf(source)?.inputs ?? {})
      .map((answer): [string, string] => [`facts.${name}`, answer.split('.')[0]!])
      .filter(([, question]) => Object.hasOwn(questions, question)),
  )
}
