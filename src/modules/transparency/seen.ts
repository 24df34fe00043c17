/** What is told of an entry and of a log to people: its place, and which witnesses saw it when. */
import type { Context } from '#platform'
import { fromCanonical, type LogName, openReceipt, openWitnessed, type Seen, type Witnessed } from '#verify'
import * as chains from './chains/store.ts'
import { checkpointOf } from './checkpoint.ts'
import { receiptTextOf } from './proof.ts'
import { findHead } from './store.ts'
import { policyOf } from './witnessing/policy.ts'

/** Where an entry stands and who saw it there; nothing while no checkpoint that is public covers it. */
export async function placeOf(
  ctx: Context,
  entryId: string,
): Promise<{ index: number; size: number; seen: readonly Seen[] } | undefined> {
  const text = await receiptTextOf(ctx, entryId)
  return text === undefined ? undefined : openReceipt(text, await policyOf(ctx))
}

/** A log as everybody sees it: its size, its root, and who saw that when. */
export async function publicHeadOf(ctx: Context, log: LogName): Promise<Witnessed | undefined> {
  const note = await checkpointOf(ctx, log)
  return note === undefined ? undefined : openWitnessed(note, await policyOf(ctx))
}

/** Up to where a log was seen by enough witnesses: what stands before has its proof. */
export async function provedUpTo(ctx: Context, log: LogName): Promise<number> {
  return (await findHead(ctx.db, log))?.witnessedSize ?? 0
}

/** What an entry of the case log tells those who count; of one whose person was erased nothing but its place. */
export type EntryCounted = {
  readonly id: string
  readonly index: number
  readonly did: string | undefined
  readonly about: string | null
  readonly because: string | undefined
  /** What else it says of what was done. */
  readonly at: Date
}
type Recorded = Partial<Pick<EntryCounted, 'did' | 'because'>>

/** The entries of the case log from a place on, in the order of their places. */
export async function entriesFrom(ctx: Context, given: { index: number; limit: number }): Promise<EntryCounted[]> {
  const rows = await chains.entriesFrom(ctx.db, given)
  return rows.map(({ record, ...entry }) => {
    const { did, because } = record.length > 0 ? fromCanonical<Recorded>(record) : {}
    return { ...entry, did, because }
  })
}

export type EntryShown = { readonly id: string; readonly did: string; readonly at: Date; readonly index: number | null }

/** What was done about something of a person's, the newest first; nothing that a court keeps from them. */
export async function entriesAbout(
  ctx: Context,
  given: { about: string; personId: string; limit: number },
): Promise<EntryShown[]> {
  const rows = await chains.entriesAbout(ctx.db, given)
  return rows.map(({ record, ...entry }) => ({ ...entry, did: fromCanonical<{ did: string }>(record).did }))
}
