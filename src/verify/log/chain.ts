/**
 * The chain of one person: each of their entries in a log is rolled into a hash over all before it, in the order of its
 * places, so that a list with a line left out gives another hash than the one that was published.
 */
import { sha256 } from '#hands'
import { joinBytes, toBytes } from '../bytes.ts'
import type { LogName } from './commitment.ts'
import type { Hash } from './merkle.ts'

/** The logs whose entries are about people. */
export const chainedLogs = ['access', 'case'] as const satisfies readonly LogName[]
export type ChainedLog = (typeof chainedLogs)[number]
/** How many entries were rolled in, and the hash over them. */
export type Chain = { readonly seq: number; readonly hash: Hash }

const mark = toBytes('chain/v1/')

/** A chain before its first entry. */
export const noChain: Chain = { seq: 0, hash: new Uint8Array(32) }

/** The chain with these leaves after it, each state by itself. */
export function statesAfter(chain: Chain, leaves: readonly Hash[]): Chain[] {
  let { seq, hash } = chain
  return leaves.map((leaf) => {
    seq++
    hash = sha256(joinBytes(mark, hash, leaf))
    return { seq, hash }
  })
}
