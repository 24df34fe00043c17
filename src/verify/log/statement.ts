/**
 * The statement of a person: all that the logs hold about them, so that they can see by themselves that no line is left
 * out. The lines give their chains, the chains stand in the heads of a day, the heads' root stands in the public log, and
 * witnesses saw that. A later statement that is shorter than an earlier one is a fraud that anybody can prove.
 */
import { fromBase64, sameBytes, toBase64 } from '../bytes.ts'
import { fromCanonical } from '../cbor.ts'
import { type Chain, type ChainedLog, chainedLogs, noChain, statesAfter } from './chain.ts'
import { entryBytes } from './commitment.ts'
import { headEntryOf, holdsHead, pseudonymOf } from './heads.ts'
import { type Hash, leafHash } from './merkle.ts'
import type { Policy, Seen } from './policy.ts'
import { openReceipt } from './receipt.ts'

export type StatementLine = { readonly record: Uint8Array; readonly salt: Uint8Array }
/** The lines of a log from a state of the chain on; earlier ones stand in an earlier statement. */
export type StatementPart = { readonly from: Chain; readonly lines: readonly StatementLine[] }
export type Statement = {
  /** The person's own key, by which they know their pseudonym of any day. */
  readonly key: Uint8Array
  readonly parts: Readonly<Record<ChainedLog, StatementPart>>
  /** Where the chains stood at the end of the last day, and that it is public; missing before the first such day. */
  readonly head?: {
    readonly day: string
    readonly seq: Readonly<Record<ChainedLog, number>>
    readonly index: number
    readonly hashes: readonly Hash[]
    /** The receipt of the entry in the public log that has the root. */
    readonly receipt: string
  }
}
export type OpenedLine = {
  readonly log: ChainedLog
  readonly seq: number
  readonly says: unknown
  /** It is under the root that was published; later ones will be when the day is over. */
  readonly isUnderRoot: boolean
}
export type OpenedStatement = {
  /** The day at whose end nothing more than this stood in the logs. */
  readonly day?: string
  readonly lines: readonly OpenedLine[]
  /** Up to where an earlier statement is needed. */
  readonly from: Readonly<Record<ChainedLog, number>>
  /** Where in the public log the root of that day stands. */
  readonly place?: { readonly index: number; readonly size: number }
  readonly seen: readonly Seen[]
}

const heading = 'statement/v1'
const none = 'no statement'

export function writeStatement({ key, parts, head }: Statement): string {
  const part = ({ from, lines }: StatementPart) => ({
    from: from.seq,
    hash: toBase64(from.hash),
    lines: lines.map(({ record, salt }) => [toBase64(record), toBase64(salt)]),
  })
  const said = {
    heading,
    key: toBase64(key),
    access: part(parts.access),
    case: part(parts.case),
    ...(head && { head: { ...head, hashes: head.hashes.map(toBase64) } }),
  }
  return `${JSON.stringify(said, null, 1)}\n`
}

/** Reads a statement; throws on what is none, and on any other writing of one. */
export function readStatement(text: string): Statement {
  const said = JSON.parse(text) as Record<string, unknown>
  const key = fromBase64(String(said.key))
  if (said.heading !== heading || key.length !== 32) throw new Error(none)
  const parts = { access: readPart(said.access), case: readPart(said.case) }
  const statement = { key, parts, ...(said.head !== undefined && { head: readHead(said.head) }) }
  if (writeStatement(statement) !== text) throw new Error(none)
  return statement
}

function readHead(given: unknown): NonNullable<Statement['head']> {
  const { day, seq, index, hashes, receipt } = given as NonNullable<Statement['head']> & { hashes: string[] }
  const counts = [seq.access, seq.case, index]
  if (!counts.every(Number.isSafeInteger) || typeof day !== 'string' || typeof receipt !== 'string')
    throw new Error(none)
  return { day, seq: { access: seq.access, case: seq.case }, index, hashes: hashes.map(fromBase64), receipt }
}

function readPart(given: unknown): StatementPart {
  const { from: seq, hash, lines } = given as { from: number; hash: string; lines: [string, string][] }
  const from = { seq, hash: fromBase64(hash) }
  if (!Number.isSafeInteger(seq) || seq < 0 || from.hash.length !== 32) throw new Error(none)
  if (seq === 0 && !sameBytes(from.hash, noChain.hash)) throw new Error(none)
  return { from, lines: lines.map(([record, salt]) => ({ record: fromBase64(record), salt: fromBase64(salt) })) }
}

/**
 * What a statement says, if it holds under the policy; throws otherwise: `no statement`, `another-chain` (a line is
 * missing, changed or out of order), `another-day`, or what a receipt is refused with.
 */
export function openStatement(text: string, policy: Policy): OpenedStatement {
  const statement = readStatement(text)
  const { parts, head } = statement
  const states = Object.fromEntries(chainedLogs.map((log) => [log, statesOf(log, parts[log])]))
  const proved = head && provedHead(statement, states)
  const lines = chainedLogs.flatMap((log) =>
    parts[log].lines.map(({ record }, i) => {
      const seq = parts[log].from.seq + i + 1
      return { log, seq, says: fromCanonical(record), isUnderRoot: head !== undefined && seq <= head.seq[log] }
    }),
  )
  const from = { access: parts.access.from.seq, case: parts.case.from.seq }
  return { lines, from, seen: [], ...proved }

  function provedHead({ key }: Statement, states: Record<string, Chain[]>) {
    const { day, seq, index, hashes, receipt } = head!
    const opened = openReceipt(receipt, policy)
    const { kind, id, body } = opened.says as { kind: string; id: string; body: { size: number; root: Uint8Array } }
    if (opened.log !== 'registry' || kind !== 'heads' || id !== day) throw new Error('another-day')
    const chains = Object.fromEntries(
      chainedLogs.map((log) => [log, states[log]!.find((state) => state.seq === seq[log]) ?? missing()]),
    )
    const entry = headEntryOf(pseudonymOf(key, day), chains)
    if (!holdsHead(body, { ...entry, index, hashes })) throw new Error('another-chain')
    return { day, place: { index: opened.index, size: opened.size }, seen: opened.seen }
  }
}

/** The state before the first line, and after each. */
export function statesOf(log: ChainedLog, { from, lines }: StatementPart): Chain[] {
  return [
    from,
    ...statesAfter(
      from,
      lines.map(({ record, salt }) => leafHash(entryBytes(log, record, salt))),
    ),
  ]
}

function missing(): never {
  throw new Error('another-chain')
}
