/** Statements of a made-up person under a made-up public log with one witness, for checking the checker. */
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import {
  type Chain,
  type ChainedLog,
  cosignatureBytes,
  cosigned,
  entryBytes,
  headEntryOf,
  headLeaf,
  keyIdOf,
  leafHash,
  type NoteKey,
  type NoteSignature,
  noChain,
  pseudonymOf,
  type StatementLine,
  statesAfter,
  toBytes,
  toCanonical,
  writeCheckpoint,
  writeNote,
  writeNoteKey,
  writeReceipt,
  writeStatement,
} from '#verify'

const origin = 'log.example/log/registry'
export const seenAt = 1_795_485_000
const [log, witness] = [ofName(origin, 'note'), ofName('university.example', 'cosignature')]
const witnessLine = `witness university ${writeNoteKey(witness.key)}`

/** Whom to believe about them. */
export const statementPolicy = `log ${writeNoteKey(log.key)}\n${witnessLine}\nquorum university\n`

export type Told = {
  /** The day that is proved; without one nothing vouches for the lines. */
  readonly day?: string
  /** A line for each number, the same number the same line. */
  readonly access?: readonly number[]
  readonly case?: readonly number[]
  /** How many of the lines were there when the day ended; all of them, if nothing else is said. */
  readonly proved?: number
  /** How many lines of `access` are left to an earlier statement. */
  readonly from?: number
  readonly person?: number
  readonly isWitnessed?: boolean
}

/** A statement that holds. */
export function statementTold({ day, access = [], case: deeds = [], proved = access.length, ...more }: Told): string {
  const { from = 0, person = 9, isWitnessed = true } = more
  const key = createHash('sha256').update(`person ${person}`).digest()
  const states = { access: statesOf('access', access), case: statesOf('case', deeds) }
  const parts = {
    access: { from: states.access[from]!, lines: access.slice(from).map(line) },
    case: { from: noChain, lines: deeds.map(line) },
  }
  if (!day) return writeStatement({ key, parts })
  const seq = { access: proved, case: deeds.length }
  const entry = headEntryOf(pseudonymOf(key, day), { access: states.access[proved]!, case: states.case.at(-1)! })
  const record = toCanonical({ v: 1, kind: 'heads', id: day, body: { size: 1, root: headLeaf(entry) } })
  const text = writeCheckpoint({ origin, size: 1, root: leafHash(record) })
  const seen: NoteSignature = {
    ...named(witness.key),
    bytes: cosignatureBytes(seenAt, sign(null, cosigned(text, seenAt), witness.privateKey)),
  }
  const own: NoteSignature = { ...named(log.key), bytes: sign(null, toBytes(text), log.privateKey) }
  const checkpoint = writeNote({ text, signatures: isWitnessed ? [own, seen] : [own] })
  const receipt = writeReceipt({ log: 'registry', record, salt: null }, { index: 0, hashes: [], checkpoint })
  return writeStatement({ key, parts, head: { day, seq, index: 0, hashes: [], receipt } })
}

function line(number: number): StatementLine {
  return { record: toCanonical({ v: 1, did: `test.did-${number}` }), salt: Buffer.alloc(32, number) }
}

function statesOf(log: ChainedLog, numbers: readonly number[]): Chain[] {
  const leaves = numbers.map(line).map(({ record, salt }) => leafHash(entryBytes(log, record, salt)))
  return [noChain, ...statesAfter(noChain, leaves)]
}

function named(key: NoteKey): Pick<NoteSignature, 'name' | 'keyId'> {
  return { name: key.name, keyId: keyIdOf(key) }
}

function ofName(name: string, kind: NoteKey['kind']): { key: NoteKey; privateKey: KeyObject } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const point = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)
  return { key: { name, kind, publicKey: point }, privateKey }
}
