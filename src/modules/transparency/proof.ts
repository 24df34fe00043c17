/** What a person keeps of an entry: the record, its random part, and the proof that it is in the log witnesses have seen. */
import type { Context } from '#platform'
import { writeReceipt } from '#verify'
import * as store from './store.ts'
import { treeOf } from './tiles/tree.ts'

/** The receipt of an entry as one text that `#verify` opens; nothing while no witnessed checkpoint covers it, or once it is forgotten. */
export async function receiptTextOf(ctx: Context, entryId: string): Promise<string | undefined> {
  const entry = await store.findEntry(ctx.db, entryId)
  if (!entry || entry.index === null || entry.record.length === 0) return undefined
  const head = await store.findHead(ctx.db, entry.log)
  if (!head?.witnessed || head.witnessedSize <= entry.index) return undefined
  const hashes = await treeOf(ctx, entry.log, head.witnessedSize).inclusion(entry.index)
  return writeReceipt(entry, { index: entry.index, hashes, checkpoint: head.witnessed })
}
