/** The list of keys that seal documents, signed by the root: all that a checker has to know of who may. */
import { verifyEs384 } from '#hands'
import { fromCanonical, toCanonical } from '../cbor.ts'
import { type Draft, draftSign1, kidBytes, openSign1 } from './cose.ts'

export type KeyUse = 'qr' | 'seal' | 'status'
/** Times in seconds since 1970. */
export type ListedKey = {
  readonly kid: Uint8Array
  /** Whose it is; empty for a key of the platform itself. */
  readonly agency: string
  readonly use: KeyUse
  /** The point, 65 bytes. */
  readonly key: Uint8Array
  /** From when on it counts: what it signed before that counts for nothing. */
  readonly from: number
  /** Until when it signs. */
  readonly until: number
  /** When it fell into other hands, or may have: nothing it signed counts any more. */
  readonly revokedAt?: number
}
export type KeyList = {
  readonly v: 1
  readonly at: number
  /** From then on the list is too old to go by. */
  readonly until: number
  /** What stands before the text of a QR. */
  readonly prefix: string
  readonly keys: readonly ListedKey[]
  /** Certificates (DER) of who vouches for seals, and for the time-stamps in them. */
  readonly authorities: readonly Uint8Array[]
  readonly timestamping: readonly Uint8Array[]
  /** Whom to believe about the logs (tlog-policy). */
  readonly policy: string
}

const type = 'application/vnd.document-keys+cose'
const uses: readonly KeyUse[] = ['qr', 'seal', 'status']
const pointBytes = 65

/** The list, lacking only the root's signature (ES384, r and s side by side). */
export function draftKeyList({ keys, ...list }: KeyList, kid: Uint8Array): Draft {
  const rows = keys.map(({ kid, agency, use, key, from, until, revokedAt }) => [
    ...[kid, agency, uses.indexOf(use), key, from, until],
    ...(revokedAt === undefined ? [] : [revokedAt]),
  ])
  return draftSign1({ algorithm: 'ES384', kid, type }, toCanonical({ ...list, keys: rows }))
}

/** What the list says, if the root with this point (97 bytes, uncompressed P-384) signed it; throws otherwise. */
export function openKeyList(bytes: Uint8Array, root: Uint8Array): KeyList {
  const { payload, signed, signature } = openSign1(bytes, { algorithm: 'ES384', type })
  if (!verifyEs384(root, signed, signature)) throw new Error('the root did not sign the list')
  return readList(payload)
}

/** What a list says that nobody has signed yet: for whoever is to read it before they sign. */
export function readKeyListDraft(bytes: Uint8Array): KeyList {
  return readList(openSign1(bytes, { algorithm: 'ES384', type }).payload)
}

function readList(payload: Uint8Array): KeyList {
  const list = fromCanonical<Omit<KeyList, 'keys'> & { keys: unknown[] }>(payload)
  const isOurs =
    list.v === 1 &&
    [list.at, list.until].every(Number.isSafeInteger) &&
    [list.prefix, list.policy].every((text) => typeof text === 'string') &&
    [list.keys, list.authorities, list.timestamping].every(Array.isArray)
  if (!isOurs) throw new Error('no list of keys')
  return { ...list, keys: list.keys.map(readKey) }
}

function readKey(row: unknown): ListedKey {
  if (!Array.isArray(row) || row.length < 6 || row.length > 7) throw new Error('no list of keys')
  const [kid, agency, use, key, from, until, revokedAt] = row
  const isOurs =
    kid instanceof Uint8Array &&
    kid.length === kidBytes &&
    typeof agency === 'string' &&
    uses[use as number] !== undefined &&
    key instanceof Uint8Array &&
    key.length === pointBytes &&
    [from, until, revokedAt ?? 0].every(Number.isSafeInteger)
  if (!isOurs) throw new Error('no list of keys')
  const known = { kid, agency, use: uses[use as number]!, key, from: from as number, until: until as number }
  return revokedAt === undefined ? known : { ...known, revokedAt: revokedAt as number }
}
