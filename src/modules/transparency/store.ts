import { type Db, sql } from '#platform'
import type { Hash, LogName, Place } from '#verify'
import type { NewReceipt, Receipt } from './receipt.ts'

export type Entry = {
  readonly id: string
  readonly log: LogName
  readonly record: Buffer
  readonly salt: Buffer | null
  readonly leaf: Buffer
  readonly about: string | null
  readonly at: Date
}
export type Head = { readonly log: LogName; readonly size: number; readonly root: Hash; readonly checkpoint: string }
export type Node = { readonly level: number; readonly index: number; readonly hash: Hash }

export const entryChannel = 'transparency_entry'

export async function insertEntry(db: Db, entry: Entry): Promise<void> {
  const { id, log, record, salt, leaf, about, at } = entry
  await db.run(sql`
    insert into transparency.entry (id, log, record, salt, leaf, about, at)
    values (${id}, ${log}, ${record}, ${salt}, ${leaf}, ${about}, ${at})`)
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
export function waitingEntries(db: Db, most: number): Promise<Pick<Entry, 'id' | 'log' | 'leaf'>[]> {
  return db.many(sql`
    select id, log, leaf from transparency.entry
    where index is null and transaction < pg_snapshot_xmin(pg_current_snapshot())
    order by transaction, id limit ${most}`)
}

export function setPlaces(db: Db, places: readonly { id: string; index: number }[]): Promise<number> {
  return db.run(sql`
    update transparency.entry set index = place.index
    from unnest(${places.map(({ id }) => id)}::uuid[], ${places.map(({ index }) => index)}::bigint[]) as place (id, index)
    where entry.id = place.id`)
}

export function insertNodes(db: Db, log: LogName, nodes: readonly Node[]): Promise<number> {
  return db.run(sql`
    insert into transparency.node (log, level, index, hash)
    select ${log}, level, index, hash
    from unnest(${nodes.map(({ level }) => level)}::integer[], ${nodes.map(({ index }) => index)}::bigint[], ${nodes.map(({ hash }) => hash)}::bytea[])
      as node (level, index, hash)`)
}

/** The hashes at these places, in their order. */
export async function nodesAt(db: Db, log: LogName, places: readonly Place[]): Promise<Hash[]> {
  const rows = await db.many<{ hash: Buffer }>(sql`
    select node.hash
    from unnest(${places.map(({ level }) => level)}::integer[], ${places.map(({ index }) => index)}::bigint[]) with ordinality as place (level, index, position)
    join transparency.node on node.log = ${log} and node.level = place.level and node.index = place.index
    order by position`)
  return rows.map(({ hash }) => hash)
}

export function findHead(db: Db, log: LogName): Promise<Head | undefined> {
  return db.maybe<Head>(sql`select log, size, root, checkpoint from transparency.head where log = ${log}`)
}

export function putHead(db: Db, { log, size, root, checkpoint }: Head, at: Date): Promise<number> {
  return db.run(sql`
    insert into transparency.head (log, size, root, checkpoint, at) values (${log}, ${size}, ${root}, ${checkpoint}, ${at})
    on conflict (log) do update set size = excluded.size, root = excluded.root, checkpoint = excluded.checkpoint, at = excluded.at`)
}

export function findEntry(db: Db, id: string): Promise<(Entry & { index: number | null }) | undefined> {
  return db.maybe(sql`select id, log, record, salt, leaf, about, at, index from transparency.entry where id = ${id}`)
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
