/** The proof that an entry is in a log, to be checked without a network (C2SP tlog-proof). */
import { fromBase64, toBase64 } from '../bytes.ts'
import { type Hash, verifyInclusion } from './merkle.ts'
import { openWitnessed, type Policy, type Witnessed } from './policy.ts'

export type LogProof = {
  readonly index: number
  /** From the leaf's sibling up to the root's child. */
  readonly hashes: readonly Hash[]
  /** The signed and cosigned note. */
  readonly checkpoint: string
  /** What else is needed to know the entry; not vouched for by anything. */
  readonly extra?: Uint8Array
}

const heading = 'c2sp.org/tlog-proof@v1'
const hashesMost = 63

export function writeProof({ index, hashes, checkpoint, extra }: LogProof): string {
  const lines = [heading, ...(extra ? [`extra ${toBase64(extra)}`] : []), `index ${index}`, ...hashes.map(toBase64)]
  return `${lines.join('\n')}\n\n${checkpoint}`
}

/** Throws on what is no proof. */
export function readProof(text: string): LogProof {
  const end = text.indexOf('\n\n')
  const lines = text.slice(0, end).split('\n')
  if (end < 0 || lines.shift() !== heading) throw new Error('no proof of a log')
  const extra = lines[0]?.startsWith('extra ') ? fromBase64(lines.shift()!.slice('extra '.length)) : undefined
  const index = /^index (0|[1-9]\d{0,15})$/.exec(lines.shift() ?? '')?.[1]
  const hashes = lines.map(fromBase64)
  if (index === undefined || !Number.isSafeInteger(Number(index)) || hashes.length > hashesMost)
    throw new Error('no proof of a log')
  if (hashes.some(({ length }) => length !== 32)) throw new Error('no proof of a log')
  return { index: Number(index), hashes, checkpoint: text.slice(end + 2), ...(extra ? { extra } : {}) }
}

/** What the checkpoint of the proof says, if it holds for this leaf under the policy; throws otherwise, with the reason. */
export function openProof(proof: LogProof, leaf: Hash, policy: Policy): Witnessed {
  const head = openWitnessed(proof.checkpoint, policy)
  const { index, hashes } = proof
  if (!verifyInclusion({ index, size: head.size, leaf, proof: hashes, root: head.root }))
    throw new Error('not-included')
  return head
}
