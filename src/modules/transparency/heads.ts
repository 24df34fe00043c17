/**
 * The heads of a day: when it has ended, where each person's chains stand is put into one tree, sorted by pseudonym, and
 * its root into the public log. From then on nobody can be shown a shorter list than the one that counted that day.
 */
import { addDays, assert } from '#kernel'
import { type Context, type JobHandlers, transact } from '#platform'
import {
  type Chains,
  compareBytes,
  emptyRoot,
  foldRight,
  type Hash,
  type HeadEntry,
  headEntryOf,
  headLeaf,
  inclusionRanges,
  joinBytes,
  type LogName,
  lacksHead,
  logs,
  type Neighbours,
  nodeHash,
  type ProvedHead,
  placesOf,
  pseudonymOf,
  toHex,
} from '#verify'
import { chainKeyOf } from './chains/chain-key.ts'
import * as store from './chains/store.ts'
import { onEachDay } from './daily.ts'
import { publishChanged } from './published.ts'
import { findHead } from './store.ts'

export const headsJob = 'transparency.heads'
const peopleAtOnce = 2000
const entryBytes = 64
/** A power of two, so that a part is a subtree. */
const partEntries = 1024
const partsKeptDays = 35
const nobody = '00000000-0000-0000-0000-000000000000'
const buckets = 256

export type DayShown = Omit<store.Day, 'cut'>

/** Publishes the heads of each day that ended and has none. */
function publishHeads(ctx: Context): Promise<void> {
  return onEachDay(ctx, { job: headsJob, kind: 'heads' }, (day) => publishDay(ctx, day))
}

export const headsJobs: JobHandlers = { [headsJob]: publishHeads }

/** Publishes the heads of a day as the chains stand now; safe to repeat, and done by one at a time. */
export async function publishDay(ctx: Context, day: string): Promise<void> {
  // It reads for as long as it takes, and writes outside this transaction: the sequencer waits for whoever writes.
  await ctx.db.transaction(async (db) => {
    const [last] = await store.findDays(db, { upTo: null, limit: 1 })
    if (!(await store.lockHeads(db)) || (last && last.day >= day)) return
    const cut = await transact(ctx, (ctx) => store.cutNow(ctx.db))
    await store.deleteParts(ctx.db, day)
    const { size, root } = await storeTree(ctx, { day, sorted: await sortedEntries({ ...ctx, db }, { day, cut }) })
    await transact(ctx, async (ctx) => {
      const then = await logsNow(ctx)
      const body = { size, root, logs: Object.fromEntries(then.map(({ log, ...head }) => [log, head])) }
      const [published] = await publishChanged(ctx, { kind: 'heads', given: [{ id: day, body }] })
      assert(published, 'the heads of a day are published once')
      const logs = then.map((head) => ({ ...head, root: toHex(head.root) }))
      await store.insertDay(ctx.db, { day, cut, size, root, logs, entryId: published.entryId, at: ctx.clock.now() })
      await store.deletePartsBefore(ctx.db, addDays(day, -partsKeptDays))
    })
  })
}

/** How long each log is and its root, at this moment. */
function logsNow(ctx: Context): Promise<{ log: LogName; size: number; root: Hash }[]> {
  return Promise.all(
    logs.map(async (log) => {
      const head = await findHead(ctx.db, log)
      return { log, size: head?.size ?? 0, root: Uint8Array.from(head?.root ?? emptyRoot) }
    }),
  )
}

/** What stands in the tree of everybody, in buckets by the first byte so that none takes long to sort. */
async function sortedEntries(ctx: Context, { day, cut }: { day: string; cut: number }): Promise<Buffer[][]> {
  const sorted: Buffer[][] = Array.from({ length: buckets }, () => [])
  for (let after = nobody; ; ) {
    const personIds = await store.chainedPeople(ctx.db, { after, most: peopleAtOnce })
    const states = await store.statesAt(ctx.db, { personIds, cut })
    for (const [personId, own] of Map.groupBy(states, (state) => state.personId)) {
      const chains: Chains = Object.fromEntries(own.map(({ log, seq, hash }) => [log, { seq, hash }]))
      const { pseudonym, value } = headEntryOf(pseudonymOf(chainKeyOf(ctx, personId), day), chains)
      sorted[pseudonym[0]!]!.push(Buffer.from(joinBytes(pseudonym, value)))
    }
    if (personIds.length < peopleAtOnce) break
    after = personIds.at(-1)!
  }
  for (const bucket of sorted) bucket.sort(Buffer.compare)
  return sorted
}

async function storeTree(
  ctx: Context,
  { day, sorted }: { day: string; sorted: readonly Buffer[][] },
): Promise<{ size: number; root: Hash }> {
  const roots: Hash[] = []
  let size = 0
  let waiting: Buffer[] = []
  const keep = async (part: readonly Buffer[]) => {
    const root = rootOf(part.map(leafOf))
    const first = part[0]!.subarray(0, entryBytes / 2)
    await store.insertPart(ctx.db, day, {
      firstIndex: size,
      firstPseudonym: first,
      root,
      entries: Buffer.concat(part),
    })
    roots.push(root)
    size += part.length
  }
  for (const bucket of sorted) {
    waiting.push(...bucket)
    for (; waiting.length >= partEntries; waiting = waiting.slice(partEntries))
      await keep(waiting.slice(0, partEntries))
  }
  if (waiting.length > 0) await keep(waiting)
  return { size, root: rootOf(roots) }
}

function leafOf(entry: Uint8Array): Hash {
  return headLeaf(entryOf(entry))
}

function entryOf(entry: Uint8Array): HeadEntry {
  return { pseudonym: entry.subarray(0, entryBytes / 2), value: entry.subarray(entryBytes / 2) }
}

/** The root over neighbouring subtrees of one size, the last of which may be smaller. */
function rootOf(hashes: readonly Hash[]): Hash {
  return rangeOf(hashes, [0, hashes.length])
}

function rangeOf(hashes: readonly Hash[], [start, end]: readonly [number, number]): Hash {
  const subtree = (level: number, index: number): Hash =>
    level === 0 ? hashes[index]! : nodeHash(subtree(level - 1, index * 2), subtree(level - 1, index * 2 + 1))
  const places = placesOf(start, end)
  return places.length === 0 ? emptyRoot : foldRight(places.map(({ level, index }) => subtree(level, index)))
}

/** The days whose heads were published, newest first. */
export async function daysPublished(
  ctx: Context,
  { limit, upTo = null }: { limit: number; upTo?: string | null },
): Promise<DayShown[]> {
  return store.findDays(ctx.db, { upTo, limit })
}

/** A day whose heads were published. */
export async function dayPublished(ctx: Context, day: string): Promise<DayShown | undefined> {
  const [found] = await store.findDays(ctx.db, { upTo: day, limit: 1 })
  return found?.day === day ? found : undefined
}

export type PersonDay = DayShown & { readonly chains: Chains } & (
    | { readonly proved: ProvedHead; readonly neighbours?: never }
    | { readonly proved?: never; readonly neighbours: Neighbours }
  )

/** Where a person's chains stood at the end of a day, with the proof, or the proof that they had none; of days that are kept. */
export async function headOf(
  ctx: Context,
  { personId, day }: { personId: string; day: string },
): Promise<PersonDay | undefined> {
  const [found] = await store.findDays(ctx.db, { upTo: day, limit: 1 })
  if (found?.day !== day) return undefined
  const pseudonym = pseudonymOf(chainKeyOf(ctx, personId), day)
  const roots = await store.partRoots(ctx.db, day)
  if (found.size > 0 && roots.length === 0) return undefined
  const states = await store.statesAt(ctx.db, { personIds: [personId], cut: found.cut })
  const chains: Chains = Object.fromEntries(states.map(({ log, seq, hash }) => [log, { seq, hash }]))
  const part = await store.partAt(ctx.db, { day, pseudonym })
  const prove = (index: number) => provedAt(ctx, { day, index, size: found.size, roots: roots.map(({ root }) => root) })
  const at = part ? part.firstIndex + placeIn(part.entries, pseudonym) : -1
  const before = at < 0 ? undefined : await prove(at)
  if (before && compareBytes(before.pseudonym, pseudonym) === 0) return { ...found, chains, proved: before }
  const after = at + 1 < found.size ? await prove(at + 1) : undefined
  const neighbours = { ...(before && { before }), ...(after && { after }) }
  assert(lacksHead(found, pseudonym, neighbours), 'the heads of a day are sorted')
  return { ...found, chains, neighbours }
}

/** The place of the last entry whose pseudonym is not greater. */
function placeIn(entries: Buffer, pseudonym: Hash): number {
  let [low, high] = [0, entries.length / entryBytes - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const { pseudonym: there } = entryOf(entries.subarray(middle * entryBytes, (middle + 1) * entryBytes))
    if (compareBytes(there, pseudonym) <= 0) low = middle
    else high = middle - 1
  }
  return low
}

type Proving = { readonly day: string; readonly index: number; readonly size: number; readonly roots: readonly Hash[] }

async function provedAt(ctx: Context, { day, index, size, roots }: Proving): Promise<ProvedHead> {
  const part = await store.partFrom(ctx.db, { day, index })
  assert(part, 'every entry of a day stands in a part')
  const { firstIndex, entries } = part
  const count = entries.length / entryBytes
  const own = Array.from({ length: count }, (_, i) => entries.subarray(i * entryBytes, (i + 1) * entryBytes))
  const leaves = own.map(leafOf)
  const hashes = inclusionRanges(index, size).map(([start, end]) =>
    start >= firstIndex && end <= firstIndex + count
      ? rangeOf(leaves, [start - firstIndex, end - firstIndex])
      : rangeOf(roots, [start / partEntries, Math.ceil(end / partEntries)]),
  )
  return { index, hashes, ...entryOf(own[index - firstIndex]!) }
}
