/**
 * The Merkle tree of RFC 6962 §2.1 and RFC 9162 §2.1: hashes, proofs, and the checks of both, with the subtree proofs of
 * draft-ietf-plants-merkle-tree-certs. Pure. Sizes and indexes are whole numbers below 2^53.
 */
import { sha256 } from '#hands'
import { joinBytes, sameBytes } from '../bytes.ts'

export type Hash = Uint8Array

const hashBytes = 32
export const emptyRoot: Hash = sha256(new Uint8Array())

/** The hash of an entry (RFC 6962 §2.1). */
export function leafHash(data: Uint8Array): Hash {
  return sha256(joinBytes(Uint8Array.of(0), data))
}

/** The hash of two subtrees side by side (RFC 6962 §2.1). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Hash {
  return sha256(joinBytes(Uint8Array.of(1), left, right))
}

/** A complete subtree: the leaves from `index * 2^level`, 2^level of them. */
export type Place = { readonly level: number; readonly index: number }

/** The complete subtrees that make up the leaves from `start` to `end` (excluded), left to right. */
export function placesOf(start: number, end: number): Place[] {
  const places: Place[] = []
  for (let at = start; at < end; ) {
    let level = 0
    while (at % 2 ** (level + 1) === 0 && at + 2 ** (level + 1) <= end) level++
    places.push({ level, index: at / 2 ** level })
    at += 2 ** level
  }
  return places
}

/** The hash of neighbouring complete subtrees, the way a tree that is not full is hashed: from the right. */
export function foldRight(hashes: readonly Hash[]): Hash {
  if (hashes.length === 0) return emptyRoot
  return hashes.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), hashes.at(-1)!)
}

/** Ranges of leaves whose hashes prove that leaf `index` is in a tree of `size`, nearest first (RFC 9162 §2.1.3.1). */
export function inclusionRanges(index: number, size: number): [start: number, end: number][] {
  const ranges: [number, number][] = []
  let [start, end] = [0, size]
  while (end - start > 1) {
    const middle = start + splitOf(end - start)
    if (index < middle) {
      ranges.unshift([middle, end])
      end = middle
    } else {
      ranges.unshift([start, middle])
      start = middle
    }
  }
  return ranges
}

/** Ranges of leaves whose hashes prove that a tree of `size` continues one of `older` (RFC 9162 §2.1.4.1). */
export function consistencyRanges(older: number, size: number): [start: number, end: number][] {
  return subproof(older, { start: 0, end: size, whole: true })
}

function subproof(
  older: number,
  { start, end, whole }: { start: number; end: number; whole: boolean },
): [number, number][] {
  if (older === end - start) return whole ? [] : [[start, end]]
  const split = splitOf(end - start)
  if (older <= split) return [...subproof(older, { start, end: start + split, whole }), [start + split, end]]
  return [...subproof(older - split, { start: start + split, end, whole: false }), [start, start + split]]
}

/** The largest power of two below `size`. */
function splitOf(size: number): number {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}

/** Whether `proof` shows the leaf at `index` in the tree of `size` with `root`. */
export function verifyInclusion(given: {
  index: number
  size: number
  leaf: Hash
  proof: readonly Hash[]
  root: Hash
}): boolean {
  return verifySubtreeInclusion({ ...given, start: 0, end: given.size })
}

/** The same for the subtree of the leaves from `start` to `end`, which must be one of the shape the draft allows. */
export function verifySubtreeInclusion(given: {
  index: number
  start: number
  end: number
  leaf: Hash
  proof: readonly Hash[]
  root: Hash
}): boolean {
  const { index, start, end, leaf, proof, root } = given
  if (!isSubtree(start, end) || index < start || index >= end || leaf.length !== hashBytes) return false
  let [fn, sn] = [index - start, end - start - 1]
  let hash = leaf
  for (const sibling of proof) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(sibling, hash)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)]
    } else hash = nodeHash(hash, sibling)
    ;[fn, sn] = [half(fn), half(sn)]
  }
  return sn === 0 && sameBytes(hash, root)
}

/** Whether `proof` shows that the tree of `size2` with `root2` continues the one of `size1` with `root1`. */
export function verifyConsistency(given: {
  size1: number
  size2: number
  root1: Hash
  root2: Hash
  proof: readonly Hash[]
}): boolean {
  const { size1, size2, root1, root2, proof } = given
  if (size1 === 0) return false // nothing is no tree: whoever starts from nothing has nothing to compare
  return verifySubtreeConsistency({ start: 0, end: size1, size: size2, root1, root2, proof })
}

/** Whether `proof` shows the subtree of the leaves from `start` to `end` with `root1` in the tree of `size` with `root2`. */
export function verifySubtreeConsistency(given: {
  start: number
  end: number
  size: number
  root1: Hash
  root2: Hash
  proof: readonly Hash[]
}): boolean {
  const { start, end, size, root1, root2 } = given
  if (start === end) return start >= 0 && end <= size && given.proof.length === 0 && sameBytes(root1, emptyRoot)
  if (!isSubtree(start, end) || end > size) return false
  let [fn, sn, tn] = [start, end - 1, size - 1]
  if (sn === tn) while (fn !== sn) [fn, sn, tn] = [half(fn), half(sn), half(tn)]
  else while (fn !== sn && sn % 2 === 1) [fn, sn, tn] = [half(fn), half(sn), half(tn)]
  const rest = [...given.proof]
  let older: Hash
  if (fn === sn) older = root1
  else {
    const first = rest.shift()
    if (!first) return false
    older = first
  }
  let newer = older
  for (const hash of rest) {
    if (tn === 0) return false
    if (sn % 2 === 1 || sn === tn) {
      if (fn < sn) older = nodeHash(hash, older)
      newer = nodeHash(hash, newer)
      while (sn % 2 === 0 && sn !== 0) [fn, sn, tn] = [half(fn), half(sn), half(tn)]
    } else newer = nodeHash(newer, hash)
    ;[fn, sn, tn] = [half(fn), half(sn), half(tn)]
  }
  return tn === 0 && sameBytes(older, root1) && sameBytes(newer, root2)
}

/** Whether leaves from `start` to `end` form a subtree: `start` is a multiple of the power of two that holds them. */
function isSubtree(start: number, end: number): boolean {
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end <= start) return false
  let width = 1
  while (width < end - start) width *= 2
  return start % width === 0
}

function half(value: number): number {
  return Math.floor(value / 2)
}
