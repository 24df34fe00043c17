/**
 * The list of keys that checkers go by, held against the root that was seen first, against the list that was seen before, and
 * against what the registry has of each key.
 */
import { type KeyList, openKeyList, sameBytes, toHex } from '#verify'
import type { Key } from './registry.ts'

export type SeenList = {
  /** The root's point in hexadecimal. */
  readonly root: string
  /** When the newest list was made that was seen, in seconds since 1970. */
  readonly at: number
}
type Given = {
  readonly list: Uint8Array
  /** What the site says the root is. */
  readonly root: string
  readonly before: SeenList | undefined
  readonly keys: ReadonlyMap<string, Key>
  readonly now: Date
  readonly found: (sentence: string) => void
}

/** A list is made anew within a minute, and witnesses see a log by then; for so long the two may not know of each other. */
const lagMs = 300_000

/** Holds the list against all this; what is to be remembered of it, and how many keys it has. */
export function holdKeyList(given: Given): { seen: SeenList; count: number } {
  const { list: bytes, before, found } = given
  const root = before?.root ?? given.root
  if (given.root !== root) found('The root of the list of keys is another than the one seen before.')
  const list = openOr(bytes, root)
  if (!list) {
    found('The list of keys cannot be read, or its root did not sign it.')
    return { seen: before ?? { root, at: 0 }, count: 0 }
  }
  if (before && list.at < before.at)
    found('The list of keys is older than one that was seen before: what was revoked since is missing in it.')
  holdKeys(list, given)
  return { seen: { root, at: Math.max(list.at, before?.at ?? 0) }, count: list.keys.length }
}

function openOr(bytes: Uint8Array, root: string): KeyList | undefined {
  try {
    return openKeyList(bytes, Buffer.from(root, 'hex'))
  } catch {
    return undefined
  }
}

function holdKeys(list: KeyList, { keys, now, found }: Given): void {
  for (const { kid, agency, use, key, from, until, revokedAt } of list.keys) {
    const name = `The key ${toHex(kid)} of ${agency}`
    const known = keys.get(toHex(kid))
    if (!known) {
      // one that counts since a moment ago may still be on its way into the log that was read before
      if (from * 1000 < now.getTime() - lagMs)
        found(`The list of keys has the key ${toHex(kid)} of ${agency}, which was never published.`)
      continue
    }
    const isSame = sameBytes(Buffer.from(known.point, 'hex'), key) && known.agency === agency && known.purpose === use
    if (!isSame) found(`${name} is another in the list than in the registry.`)
    if (from * 1000 < known.from - 1000) found(`${name} counts earlier in the list than in the registry.`)
    if (until * 1000 > known.until + 1000) found(`${name} counts longer in the list than in the registry.`)
    if (revokedAt === undefined && known.revoked !== undefined && known.revoked < now.getTime() - lagMs)
      found(`${name} was revoked, and the list of keys does not say so.`)
  }
}
