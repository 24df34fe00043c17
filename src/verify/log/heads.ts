/**
 * The heads of a day: where each person's chains stood when it ended, in one tree whose root is public. A person stands in
 * it under a pseudonym of that day, which only they and the platform can tell. Leaves are sorted by it, so that two
 * neighbours show that somebody is not there; of a neighbour one learns nothing, and does not know them again.
 */
import { sha256 } from '#hands'
import { joinBytes, sameBytes, toBytes } from '../bytes.ts'
import { toCanonical } from '../cbor.ts'
import { type Chain, type ChainedLog, chainedLogs, noChain } from './chain.ts'
import { emptyRoot, type Hash, leafHash, verifyInclusion } from './merkle.ts'

export type Chains = Readonly<Partial<Record<ChainedLog, Chain>>>
/** What stands in the tree of a person: the pseudonym, and a hash over it and their chains. */
export type HeadEntry = { readonly pseudonym: Hash; readonly value: Hash }
export type HeadTree = { readonly size: number; readonly root: Hash }
export type ProvedHead = HeadEntry & { readonly index: number; readonly hashes: readonly Hash[] }
/** Whoever stands before and after the place where somebody would stand; none at an end of the tree. */
export type Neighbours = { readonly before?: ProvedHead; readonly after?: ProvedHead }

const blockBytes = 64
const hashBytes = 32

/** HMAC-SHA-256 (RFC 2104) of the day under a person's own key of 32 bytes. */
export function pseudonymOf(key: Uint8Array, day: string): Hash {
  const padded = (byte: number) => Uint8Array.from({ length: blockBytes }, (_, at) => (key[at] ?? 0) ^ byte)
  return sha256(joinBytes(padded(0x5c), sha256(joinBytes(padded(0x36), toBytes(`heads/v1/${day}`)))))
}

/** What stands of these chains in the tree; it says nothing to whoever does not know them. */
export function headEntryOf(pseudonym: Hash, chains: Chains): HeadEntry {
  const states = chainedLogs.map((log) => chains[log] ?? noChain).map(({ seq, hash }) => [seq, hash])
  return { pseudonym, value: sha256(joinBytes(toBytes('head/v1/'), pseudonym, toCanonical(states))) }
}

export function headLeaf({ pseudonym, value }: HeadEntry): Hash {
  return leafHash(joinBytes(pseudonym, value))
}

/** Whether the tree holds just this. Where one part ends and the other begins is not hashed, so both have their length. */
export function holdsHead(tree: HeadTree, { index, hashes, ...entry }: ProvedHead): boolean {
  if (entry.pseudonym.length !== hashBytes || entry.value.length !== hashBytes) return false
  return verifyInclusion({ index, size: tree.size, leaf: headLeaf(entry), proof: hashes, root: tree.root })
}

/** Whether the neighbours show that nobody of that pseudonym is in the tree. */
export function lacksHead(tree: HeadTree, pseudonym: Hash, { before, after }: Neighbours): boolean {
  if (tree.size === 0) return !before && !after && sameBytes(tree.root, emptyRoot)
  if (before && !(holdsHead(tree, before) && compareBytes(before.pseudonym, pseudonym) < 0)) return false
  if (after && !(holdsHead(tree, after) && compareBytes(pseudonym, after.pseudonym) < 0)) return false
  const at = before ? before.index + 1 : 0
  return after ? after.index === at : at === tree.size
}

/** Less than, equal to, or greater than nought, as bytes are sorted. */
export function compareBytes(one: Uint8Array, other: Uint8Array): number {
  const at = one.findIndex((byte, i) => byte !== other[i])
  return at < 0 ? one.length - other.length : one[at]! - (other[at] ?? -1)
}
