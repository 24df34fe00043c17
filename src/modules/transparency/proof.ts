import type { KeyObject } from 'node:crypto'
import type { Context } from '#platform'
import { entryBytes, fromCanonical, inclusionRanges, type LogName, leafHash, verifyInclusion } from '#verify'
import { openCheckpoint } from './checkpoint.ts'
import { rangeHash } from './sequencer.ts'
import * as store from './store.ts'

/** What a person needs to check an entry without trusting us: bytes in base64, and the record in the clear for reading. */
export type Proof = {
  readonly log: LogName
  readonly index: number
  readonly size: number
  readonly hashes: readonly string[]
  readonly record: string
  readonly salt: string | null
  readonly says: unknown
  readonly checkpoint: string
}

/** The proof that an entry is in its log; nothing while it has no place yet. */
export async function proofOf(ctx: Context, entryId: string): Promise<Proof | undefined> {
  const entry = await store.findEntry(ctx.db, entryId)
  if (!entry || entry.index === null) return undefined
  const head = await store.findHead(ctx.db, entry.log)
  if (!head || head.size <= entry.index) return undefined
  const hashes: string[] = []
  for (const range of inclusionRanges(entry.index, head.size)) {
    hashes.push(Buffer.from(await rangeHash(ctx, entry.log, range)).toString('base64'))
  }
  return {
    log: entry.log,
    index: entry.index,
    size: head.size,
    hashes,
    record: entry.record.toString('base64'),
    salt: entry.salt?.toString('base64') ?? null,
    says: fromCanonical(entry.record),
    checkpoint: head.checkpoint,
  }
}

/** Whether a proof holds under the log's public key; needs nothing but the proof. */
export function verifyProof(proof: Proof, key: KeyObject): boolean {
  const head = openCheckpoint(proof.checkpoint, key)
  if (!head || head.size !== proof.size || !head.origin.endsWith(`/log/${proof.log}`)) return false
  const salt = proof.salt === null ? null : Buffer.from(proof.salt, 'base64')
  const leaf = leafHash(entryBytes(proof.log, Buffer.from(proof.record, 'base64'), salt))
  return verifyInclusion({
    index: proof.index,
    size: proof.size,
    leaf,
    proof: proof.hashes.map((hash) => Buffer.from(hash, 'base64')),
    root: head.root,
  })
}
