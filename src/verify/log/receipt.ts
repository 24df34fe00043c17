/** What a person keeps of an entry about them: the record, its random part, and the proof, in one text of at most 2 kB. */
import { fromCanonical, toCanonical } from '../cbor.ts'
import { entryBytes, type LogName, logs, saltBytes } from './commitment.ts'
import { type Hash, leafHash } from './merkle.ts'
import type { Policy, Seen } from './policy.ts'
import { type LogProof, openProof, readProof, writeProof } from './proof.ts'

export type KeptEntry = {
  readonly log: LogName
  /** Canonical CBOR. */
  readonly record: Uint8Array
  /** None where the record itself is public. */
  readonly salt: Uint8Array | null
}
export type OpenedReceipt = {
  readonly log: LogName
  readonly origin: string
  readonly index: number
  readonly size: number
  readonly leaf: Hash
  /** The record, read. */
  readonly says: unknown
  readonly seen: readonly Seen[]
}

/** The receipt as a proof whose extra data are the record and its random part. */
export function writeReceipt({ log, record, salt }: KeptEntry, proof: Omit<LogProof, 'extra'>): string {
  return writeProof({ ...proof, extra: toCanonical([log, record, salt]) })
}

/** What the receipt proves under the policy; throws on everything else, with the reason. */
export function openReceipt(text: string, policy: Policy): OpenedReceipt {
  const proof = readProof(text)
  const [log, record, salt] = fromCanonical<[LogName, Uint8Array, Uint8Array | null]>(proof.extra ?? new Uint8Array())
  const isSalted = salt instanceof Uint8Array && salt.length === saltBytes
  if (!logs.includes(log) || !(record instanceof Uint8Array) || (log === 'registry' ? salt !== null : !isSalted))
    throw new Error('no receipt')
  const leaf = leafHash(entryBytes(log, record, salt))
  const { origin, size, seen } = openProof(proof, leaf, policy)
  if (!origin.endsWith(`/log/${log}`)) throw new Error('another-log')
  return { log, origin, index: proof.index, size, leaf, says: fromCanonical(record), seen }
}
