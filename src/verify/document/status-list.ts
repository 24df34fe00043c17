/**
 * Which documents hold no longer: a Token Status List (draft-ietf-oauth-status-list-17), one bit a document, as a CWT. A
 * list tells nobody whose documents its bits are; one of a million with one in a hundred revoked is less than 15 kB.
 */
import { unzlibSync } from 'fflate'
import { verifyEs256 } from '#hands'
import { sameBytes } from '../bytes.ts'
import { fromCanonical, toCanonical } from '../cbor.ts'
import { type Draft, draftSign1, openSign1 } from './cose.ts'
import type { ListedKey } from './key-list.ts'

/** How many documents a list has room for. */
export const statusCapacity = 2 ** 20

/** Times in seconds since 1970. */
export type StatusList = {
  readonly list: number
  readonly at: number
  /** From then on it is too old to go by. */
  readonly until: number
  /** A bit a document, the first in the lowest bit of the first byte. */
  readonly bits: Uint8Array
}

const type = 'application/statuslist+cwt'
const [subject, expires, issuedAt, timeToLive, statusList] = [2, 4, 6, 65_534, 65_533]
const listOfAddress = /\/status\/(0|[1-9]\d{0,8})$/

export type StatusClaims = {
  /** The list's address. */
  readonly uri: string
  readonly at: number
  readonly until: number
  /** For how many seconds a copy is as good as the list. */
  readonly ttl: number
  /** The bits as zlib packed them. */
  readonly packed: Uint8Array
}

/** The bits of a list in which these indexes are set. */
export function bitsOf(indexes: Iterable<number>): Uint8Array {
  const bits = new Uint8Array(statusCapacity / 8)
  for (const index of indexes) bits[index >> 3]! |= 1 << (index & 7)
  return bits
}

/** Whether the bit of this index is set; throws where the list has none. */
export function isSet({ bits }: Pick<StatusList, 'bits'>, index: number): boolean {
  const byte = bits[index >> 3]
  if (byte === undefined || index < 0) throw new Error('the list is too short')
  return ((byte >> (index & 7)) & 1) === 1
}

/** The list as a CWT that lacks only its signature (ES256, r and s side by side). */
export function draftStatusList({ uri, at, until, ttl, packed }: StatusClaims, kid: Uint8Array): Draft {
  const claims = new Map<number, unknown>([
    [subject, uri],
    [expires, until],
    [issuedAt, at],
    [timeToLive, ttl],
    [
      statusList,
      new Map<string, unknown>([
        ['bits', 1],
        ['lst', packed],
      ]),
    ],
  ])
  return draftSign1({ algorithm: 'ES256', kid, type }, toCanonical(claims))
}

/** What the list says, if one of these keys signed it, for lists and while it counted; throws otherwise. */
export function openStatusList(bytes: Uint8Array, keys: readonly ListedKey[]): StatusList {
  const { kid, payload, signed, signature } = openSign1(bytes, { algorithm: 'ES256', type })
  const key = keys.find(
    (one) => one.use === 'status' && sameBytes(one.kid, kid) && verifyEs256(one.key, signed, signature),
  )
  if (!key || key.revokedAt !== undefined) throw new Error('no key of the list of keys signed it')
  const claims = fromCanonical<Map<number, unknown>>(payload, { useMaps: true })
  const [at, until] = [claims.get(issuedAt), claims.get(expires)]
  const list = listOfAddress.exec(String(claims.get(subject)))?.[1]
  const inner = claims.get(statusList)
  const packed = inner instanceof Map && inner.get('bits') === 1 ? inner.get('lst') : undefined
  const isOurs = Number.isSafeInteger(at) && Number.isSafeInteger(until) && list !== undefined
  if (!isOurs || !(packed instanceof Uint8Array)) throw new Error('no status list')
  if ((at as number) < key.from || (at as number) > key.until) throw new Error('its key did not count then')
  return { list: Number(list), at: at as number, until: until as number, bits: unpack(packed) }
}

/** One byte more than there may be is room enough to see that there is more. */
function unpack(packed: Uint8Array): Uint8Array {
  const bits = unzlibSync(packed, { out: new Uint8Array(statusCapacity / 8 + 1) })
  if (bits.length !== statusCapacity / 8) throw new Error('another length')
  return bits
}
