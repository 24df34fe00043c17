/**
 * Groups of ten. What happened is held back, by what it is, service and office, until it happened to ten people; then it
 * is told of together, on the day of the newest, and never apart again. So every figure is a sum of groups, and so is
 * every difference of two figures: nobody can be told from nine others by comparing filters, periods or yesterday's page.
 * What does not come to ten in a week is told of with others: of the province, then of the country, then of all services.
 * A part of a group that is told by name (a reason, a channel, a code) is a group of its own, so it too counts ten or more.
 */
import { createHash } from 'node:crypto'

import type { GroupName } from '../measures/measures.ts'
import { added, type Tally } from '../measures/tally.ts'

/** Fewer people are not told of. */
export const groupLeast = 10
/** So long a group waits to come to ten before it goes with others. */
export const waitDays = 7

/** A group, or a part of it that is told of by itself: `refused`, `refused.too-young`. */
export type Kind = GroupName | `${GroupName}.${string}`
/** The part of a group that a word names. */
export function partOf<Group extends GroupName>(group: Group, part: string): `${Group}.${string}` {
  return `${group}.${part}`
}

/** Where something counts: which group, which service, which office; '' for "not told". */
export type Pool = {
  readonly kind: Kind
  readonly service: string
  /** An office, `province:<code>`, or '' for the country. */
  readonly office: string
}
export type Event = Pool & {
  readonly day: string
  /** To whom it happened; nothing where they were erased since. */
  readonly personId: string | null
  /** What else it counts as; `ready.days` by tenths of a working day. */
  readonly marks: Tally
}
export type Waiting = Pool & {
  /** How often it happened, and to whom: each the beginning of a digest. */
  readonly size: number
  readonly people: readonly string[]
  readonly tally: Tally
  readonly day: string
  readonly since: Date
}
export type Released = Pick<Waiting, keyof Pool | 'tally' | 'day'>

export function keyOf({ kind, service, office }: Pool): string {
  return `${kind}|${service}|${office}`
}

/** One more in its group; where they are ten people now it is released, and the group begins anew. */
export function join(
  before: Waiting | undefined,
  { event, now }: { event: Event; now: Date },
): { waiting?: Waiting; released?: Released } {
  const { kind, service, office, day, personId, marks } = event
  return grown({
    ...{ kind, service, office },
    size: (before?.size ?? 0) + 1,
    people: union(before?.people ?? [], personId === null ? [] : [known(personId)]),
    tally: added(before?.tally ?? {}, { [groupOf(kind)]: 1, [kind]: 1, ...marks }),
    day: before && before.day > day ? before.day : day,
    since: before?.since ?? now,
  })
}

/** A group that waited too long goes with others of the pool above; nothing where there is none above. */
export function moveUp(
  group: Waiting,
  { above, before, now }: { above: Pool; before: Waiting | undefined; now: Date },
): { waiting?: Waiting; released?: Released } {
  return grown({
    ...above,
    size: (before?.size ?? 0) + group.size,
    people: union(before?.people ?? [], group.people),
    tally: added(before?.tally ?? {}, above.kind === group.kind ? group.tally : without(group.kind, group.tally)),
    day: before && before.day > group.day ? before.day : group.day,
    since: before?.since ?? now,
  })
}

/** What belongs to the whole group and no longer to a part of it. */
function without(part: Kind, tally: Tally): Tally {
  return Object.fromEntries(Object.entries(tally).filter(([name]) => name !== part))
}

function grown(group: Waiting): { waiting?: Waiting; released?: Released } {
  const { kind, service, office, tally, day } = group
  return group.people.length < groupLeast ? { waiting: group } : { released: { kind, service, office, tally, day } }
}

function union(some: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...some, ...more])]
}

/** Enough of a digest to tell ten people apart. */
function known(personId: string): string {
  return createHash('sha256').update(personId).digest('hex').slice(0, 16)
}

/** The pool a group goes to when it waited too long: its province, the country, all services, then the group it is a part of. */
export function poolAbove(
  { kind, service, office }: Pool,
  provinceOf: (office: string) => string | undefined,
): Pool | undefined {
  if (office === '' && service === '') return wholeOf(kind)
  if (office === '') return { kind, service: '', office: '' }
  const province = office.startsWith('province:') ? undefined : provinceOf(office)
  return { kind, service, office: province === undefined ? '' : `province:${province}` }
}

function wholeOf(kind: Kind): Pool | undefined {
  const group = groupOf(kind)
  return group === kind ? undefined : { kind: group, service: '', office: '' }
}

function groupOf(kind: Kind): GroupName {
  return kind.split('.')[0] as GroupName
}
