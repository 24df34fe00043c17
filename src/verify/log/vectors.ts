/** Runs the public vectors of transparency-dev/merkle against our checks; used by the test and by the promise. */
import {
  type Hash,
  verifyConsistency,
  verifyInclusion,
  verifySubtreeConsistency,
  verifySubtreeInclusion,
} from './merkle.ts'

type Case = {
  case: string
  wantErr: boolean
  proof: string[] | null
  root?: string
  root1?: string
  root2?: string
  leafHash?: string
  leafIdx?: number
  treeSize?: number
  size1?: number
  size2?: number
  start?: number
  end?: number
  size?: number
  subtreeRoot?: string
  subtreeHash?: string
}

const checks: Readonly<Record<string, (given: Case, proof: Hash[]) => boolean>> = {
  'merkle-inclusion.json': (c, proof) =>
    verifyInclusion({ index: c.leafIdx!, size: c.treeSize!, leaf: hash(c.leafHash), proof, root: hash(c.root) }),
  'merkle-consistency.json': (c, proof) =>
    verifyConsistency({ size1: c.size1!, size2: c.size2!, root1: hash(c.root1), root2: hash(c.root2), proof }),
  'merkle-subtreeinclusion.json': (c, proof) =>
    verifySubtreeInclusion({
      index: c.leafIdx!,
      start: c.start!,
      end: c.end!,
      leaf: hash(c.leafHash),
      proof,
      root: hash(c.root),
    }),
  'merkle-subtreeconsistency.json': (c, proof) =>
    verifySubtreeConsistency({
      start: c.start!,
      end: c.end!,
      size: c.size!,
      root1: hash(c.root1),
      root2: hash(c.root2),
      proof,
    }),
}

/** How many cases came out as they must; `read` gives a vector file's text. */
export function runVectors(read: (name: string) => string): { passed: number; total: number; failed: string[] } {
  const failed: string[] = []
  let total = 0
  for (const [name, check] of Object.entries(checks)) {
    for (const given of JSON.parse(read(name)) as Case[]) {
      total++
      const accepted = check(given, (given.proof ?? []).map(hash))
      if (accepted === given.wantErr) failed.push(given.case)
    }
  }
  return { passed: total - failed.length, total, failed }
}

function hash(base64: string | undefined): Hash {
  return Buffer.from(base64 ?? '', 'base64')
}
