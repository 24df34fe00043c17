import { type Db, sql } from '#platform'
import type { Hash, LogName } from '#verify'
import type { NewReceipt, Receipt } from './receipt.ts'

export type Entry = {
  readonly id: string
  readonly log: LogName
  readonly record: Buffer
  readonly salt: Buffer | null
  /** What stands in the log of a record that is not public. */
  readonly commitment: Buffer | null
  readonly leaf: Buffer
  readonly about: string | null
  readonly personId: string | null
  readonly at: Date
}
/** An entry on its way into the log: `bytes` are what stands there. */
export type WaitingEntry = Pick<Entry, 'id' | 'log' | 'leaf'> & { readonly bytes: Buffer }
export type Head = {
  readonly log: LogName
  readonly size: number
  readonly root: Hash
  /** Signed by us alone. */
  readonly checkpoint: string
  /** The newest that enough witnesses signed too. */
  readonly witnessed: string | null
  readonly witnessedSize: number
  /** When they did; since when they are waited for, where they never did. */
  readonly witnessedAt: Date
}

export const entryChannel = 'transparency_entry'

export async function insertEntry(db: Db, entry: Entry): Promise<void> {
  const { id, log, record, salt, commitment, leaf, about, personId, at } = entry
  await db.run(sql`
    insert into transparency.entry (id, log, record, salt, commitment, leaf, about, person_id, at)
    values (${id}, ${log}, ${record}, ${salt}, ${commitment}, ${leaf}, ${about}, ${personId}, ${at})`)
  db.wake(entryChannel)
}

/** Only one sequencer works at a time; the lock goes with the transaction. */
export async function lockSequencer(db: Db): Promise<boolean> {
  const { locked } = await db.one<{ locked: boolean }>(sql`select pg_try_advisory_xact_lock(7318204553) as locked`)
  return locked
}

/**
 * Entries without a place whose transactions ended before the oldest that is still running began, in the order of
 * transactions: whoever comes later can only come after them.
 */
export function waitingEntries(db: Db, most: number): Promise<WaitingEntry[]> {
  return db.many(sql`
    select id, log, leaf, coalesce(commitment, record) as bytes from transparency.entry
    where index is null and transaction < pg_snapshot_xmin(pg_current_snapshot())
    order by transaction, id limit ${most}`)
}

export function setPlaces(db: Db, places: readonly { id: string; index: number }[]): Promise<number> {
  return db.run(sql`
    update transparency.entry set index = place.index
    from unnest(${places.map(({ id }) => id)}::uuid[], ${places.map(({ index }) => index)}::bigint[]) as place (id, index)
    where entry.id = place.id`)
}

/** What stands in a log from `from` on, in its order. */
export async function entriesFrom(
  db: Db,
  { log, from, limit }: { log: LogName; from: number; limit: number },
): Promise<Buffer[]> {
  const rows = await db.many<{ bytes: Buffer }>(sql`
    select coalesce(commitment, record) as bytes from transparency.entry
    where log = ${log} and index >= ${from} order by index limit ${limit}`)
  return rows.map(({ bytes }) => bytes)
}

const headColumns = sql`log, size, root, checkpoint, witnessed, witnessed_size, witnessed_at`

export function findHead(db: Db, log: LogName): Promise<Head | undefined> {
  return db.maybe<Head>(sql`select ${headColumns} from transparency.head where log = ${log}`)
}

export function findHeads(db: Db): Promise<Head[]> {
  return db.many<Head>(sql`select ${headColumns} from transparency.head order by log`)
}

export type SignedHead = Pick<Head, 'log' | 'size' | 'root' | 'checkpoint'>

export function putHead(db: Db, { log, size, root, checkpoint }: SignedHead, at: Date): Promise<number> {
  return db.run(sql`
    insert into transparency.head (log, size, root, checkpoint, at, witnessed_at)
    values (${log}, ${size}, ${root}, ${checkpoint}, ${at}, ${at})
    on conflict (log) do update set size = excluded.size, root = excluded.root, checkpoint = excluded.checkpoint, at = excluded.at`)
}

/** Stores a head anew under another name of the log: what was witnessed of the old one says nothing of it. */
export function renameHead(db: Db, { log, checkpoint }: Pick<Head, 'log' | 'checkpoint'>): Promise<number> {
  return db.run(sql`
    update transparency.head set checkpoint = ${checkpoint}, witnessed = null, witnessed_size = 0 where log = ${log}`)
}

/** Keeps a witnessed checkpoint, unless a larger one is kept. */
export function putWitnessed(
  db: Db,
  { log, note, size, at }: { log: LogName; note: string; size: number; at: Date },
): Promise<number> {
  return db.run(sql`
    update transparency.head set witnessed = ${note}, witnessed_size = ${size}, witnessed_at = ${at}
    where log = ${log} and witnessed_size <= ${size}`)
}

export function findEntry(db: Db, id: string): Promise<(Entry & { index: number | null }) | undefined> {
  return db.maybe(
    sql`select id, log, record, salt, commitment, leaf, about, person_id, at, index from transparency.entry where id = ${id}`,
  )
}

export async function insertReceipt(
  db: Db,
  receipt: NewReceipt & { id: string; at: Date; actorKind: string; actorId: string | null },
): Promise<void> {
  const { id, personId, actorKind, actorId, service, purpose, applicationId, register, operation, fields, law, at } =
    receipt
  const { sensitivity = 'personal', secrecy } = receipt
  await db.run(sql`
    insert into transparency.receipt
      (id, person_id, actor_kind, actor_id, service, purpose, application_id, register, operation, fields, law, at,
        sensitivity, secret_until, secret_order)
    values (${id}, ${personId}, ${actorKind}, ${actorId}, ${service}, ${purpose}, ${applicationId ?? null}, ${register},
      ${operation}, ${fields}, ${law ?? null}, ${at}, ${sensitivity}, ${secrecy?.until ?? null}, ${secrecy?.order ?? null})`)
}

const receiptColumns = sql`receipt.id, receipt.person_id, receipt.actor_kind, receipt.actor_id, receipt.service, receipt.purpose,
  receipt.application_id, receipt.register, receipt.operation, receipt.fields, receipt.law, receipt.sensitivity, receipt.secret_until,
  receipt.secret_order, receipt.at, entry.index`

export function findReceipt(db: Db, id: string): Promise<Receipt | undefined> {
  return db.maybe<Receipt>(sql`
    select ${receiptColumns} from transparency.receipt join transparency.entry using (id) where receipt.id = ${id}`)
}
