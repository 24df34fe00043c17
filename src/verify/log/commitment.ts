/** What of a record stands in a log: a public one as it is, any other as a commitment that hides and binds it. */
import { sha256 } from '#hands'
import { joinBytes, toBytes } from '../bytes.ts'

/** `case`: what was done. `access`: who read what. `registry`: what is public, in plain text. */
export const logs = ['case', 'access', 'registry'] as const
export type LogName = (typeof logs)[number]

export const saltBytes = 32

/** The bytes of an entry: `record` (canonical CBOR) itself where there is no salt, else 32 bytes that say nothing without it. */
export function entryBytes(log: LogName, record: Uint8Array, salt: Uint8Array | null): Uint8Array {
  if (salt === null) return record
  return sha256(joinBytes(toBytes(`commit/v1/${log}\0`), salt, record))
}
