/**
 * Which facts an application truly waits for. A fact gates when without it nobody can say whether something stops the
 * person or what it costs: those a stop names, and those of the fee. Where a rule decides, there is nobody to look later:
 * its refusals, the document's rows and what a register is told gate too. Where an officer decides, everything else may
 * come while it lies in the queue; a grant needs what is checked, written and told, and waits for that alone.
 */
import { namesIn } from './conditions.ts'
import type { Condition, Definition, Facts } from './definition.ts'
import type { Register } from './nation.ts'
import { behind, placeOf, type Read, readKey, readsOf } from './reads.ts'

/** The facts from registers without which an application goes no further. */
export function gatesOf(definition: Definition): ReadonlySet<string> {
  const { stop, fee, decide } = definition
  return basesOf(definition, [
    ...stop.flatMap(({ when, say, remedy }) => spokenOf(when, say, remedy)),
    ...(fee === 'unknown' ? [] : fee.flatMap(({ amount, when }) => [String(amount), ...namesIn(when)])),
    ...(decide.by === 'rule' ? decide.refuseWhen.flatMap(({ when, say, remedy }) => spokenOf(when, say, remedy)) : []),
    ...(decide.by === 'rule' ? writtenBy(definition) : []),
  ])
}

/** The facts from registers without which an officer cannot grant: what gates, what is checked, what is written and told. */
export function neededToGrant(definition: Definition): ReadonlySet<string> {
  const { decide } = definition
  const checked = decide.by === 'officer' ? decide.checks.flatMap(({ when }) => namesIn(when)) : []
  return new Set([...gatesOf(definition), ...basesOf(definition, [...checked, ...writtenBy(definition)])])
}

/** What a condition speaks of, and the sentences that are said when it holds. */
function spokenOf(when: Condition, ...texts: readonly (string | undefined)[]): string[] {
  const named = texts.flatMap((text) => [...(text ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))
  return [...namesIn(when), ...named]
}

/** What stands on the document and what a register is told. */
function writtenBy({ issue, tell }: Definition): string[] {
  const told = Object.values(tell?.with ?? {}).map((path) => path.split('.')[0]!)
  return [...(issue ? [...issue.holder, ...issue.show] : []), ...(issue?.table ? [issue.table.fact] : []), ...told]
}

/** The facts that registers give among these and behind these; questions and amounts are none. */
function basesOf({ facts }: Definition, names: readonly string[]): ReadonlySet<string> {
  const bases = names.flatMap((name) => {
    const source = Object.hasOwn(facts, name) ? facts[name] : undefined
    if (!source) return []
    return placeOf(source) ? [name] : behind(source)
  })
  return new Set(bases)
}

/** The facts that come of one reading. */
export function factsOfRead({ facts }: Pick<Definition, 'facts'>, read: Read): string[] {
  return Object.entries(facts).flatMap(([name, source]) => {
    const place = placeOf(source)
    return place && readKey(place) === readKey(read) ? [name] : []
  })
}

/** The readings that have not been made: of which some fact is not known. */
export function missingReads(definition: Definition, registers: readonly Register[], facts: Facts): Read[] {
  return readsOf(definition, registers).filter((read) =>
    factsOfRead(definition, read).some((name) => !Object.hasOwn(facts, name)),
  )
}

/** Whether one of these facts comes of the reading. */
export function gives(definition: Definition, read: Read, facts: ReadonlySet<string>): boolean {
  return factsOfRead(definition, read).some((name) => facts.has(name))
}

/**
 * Whether a reading rests on an answer that nobody has checked yet: it would read whatever somebody typed, another
 * person's child or car. `whom` says whose record every reading is of.
 */
export function restsOn({ inputs }: Pick<Read, 'inputs'>, unchecked: readonly string[]): boolean {
  return unchecked.includes('whom') || Object.values(inputs).some((path) => unchecked.includes(path.split('.')[0]!))
}
