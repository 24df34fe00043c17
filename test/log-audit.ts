/**
 * Verifies a log from its leaves, with nothing of ours but what is stored: commitments, places without gaps, the root by
 * the recursive definition of RFC 6962 §2.1, and the signature of the C2SP checkpoint over it.
 */
import { createHash, type KeyObject, verify } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, sql } from '#platform'

const sequencedMsMax = 30_000
const lookEveryMs = 100
export const allLogs = ['case', 'access', 'registry'] as const

type Entry = { readonly index: number; readonly record: Buffer; readonly salt: Buffer | null; readonly leaf: Buffer }

/** Waits until every entry has its place. */
export async function untilSequenced(database: Database): Promise<void> {
  for (const until = performance.now() + sequencedMsMax; ; await sleep(lookEveryMs)) {
    const waiting = await database.maybe(sql`select 1 as found from transparency.entry where index is null limit 1`)
    if (!waiting) return
    if (performance.now() > until) throw new Error('the log did not give every entry its place')
  }
}

/** What is wrong with a log; nothing if it holds. `key` is its public key. */
export async function auditLog(
  database: Database,
  { log, key }: { log: string; key: KeyObject },
): Promise<{ entries: number; faults: string[] }> {
  const entries = await database.many<Entry>(sql`
    select index, record, salt, leaf from transparency.entry where log = ${log} and index is not null order by index`)
  const head = await database.maybe<{ size: number; root: Buffer; checkpoint: string }>(sql`
    select size, root, checkpoint from transparency.head where log = ${log}`)
  const faults: string[] = []
  entries.forEach(({ index, record, salt, leaf }, i) => {
    if (index !== i) faults.push(`${log}: entry ${i} has the place ${index}`)
    if (!leaf.equals(leafOf(log, record, salt))) faults.push(`${log}: the leaf of entry ${i} is not its record's`)
  })
  const root = rootOf(entries.map(({ record, salt }) => leafOf(log, record, salt)))
  if (head?.size !== entries.length) faults.push(`${log}: ${entries.length} entries, and a head of ${head?.size}`)
  if (!head?.root.equals(root)) faults.push(`${log}: the root is not that of the leaves`)
  if (head && !isSigned(head.checkpoint, { size: entries.length, root, key })) faults.push(`${log}: the checkpoint`)
  return { entries: entries.length, faults }
}

function leafOf(log: string, record: Buffer, salt: Buffer | null): Buffer {
  return sha256(Uint8Array.of(0), salt ? sha256(Buffer.from(`commit/v1/${log}\0`), salt, record) : record)
}

function rootOf(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return sha256()
  if (leaves.length === 1) return leaves[0]!
  let split = 1
  while (split * 2 < leaves.length) split *= 2
  return sha256(Uint8Array.of(1), rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)))
}

function sha256(...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** A signed note: text, an empty line, and a line whose last word is the key's name and the signature. */
function isSigned(note: string, { size, root, key }: { size: number; root: Buffer; key: KeyObject }): boolean {
  const [text = '', line = ''] = note.split('\n\n')
  const [, sizeSaid, rootSaid] = text.split('\n')
  const signature = Buffer.from(line.trim().split(' ').at(-1) ?? '', 'base64').subarray(4)
  return (
    sizeSaid === String(size) &&
    rootSaid === root.toString('base64') &&
    verify(null, Buffer.from(`${text}\n`), key, signature)
  )
}
