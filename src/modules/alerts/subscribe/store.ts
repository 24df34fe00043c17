import type { Language } from '#kernel'
import { type Db, sql } from '#platform'
import type { Way } from './subscriber.ts'

export type StoredSubscriber = {
  readonly id: string
  readonly way: Way
  readonly language: Language
  readonly hazards: readonly string[]
  readonly least: number
  readonly places: readonly string[]
}
export type NewSubscriber = Omit<StoredSubscriber, 'places' | 'hazards' | 'least'> & {
  readonly addressIndex: Buffer
  readonly address: Buffer
  readonly personId: string | null
  readonly at: Date
}

const columns = sql`s.id, s.way, s.language, s.hazards, s.least,
  array(select place from alerts.wanted_place w where w.subscriber_id = s.id order by place) as places`

/** Puts in a subscriber or finds the one of that address, locked; a person who is known now is noted. */
export async function upsertSubscriber(db: Db, given: NewSubscriber): Promise<StoredSubscriber> {
  const { id, way, addressIndex, address, personId, language, at } = given
  await db.run(sql`
    insert into alerts.subscriber as s (id, way, address_index, address, person_id, language, created_at)
    values (${id}, ${way}, ${addressIndex}, ${address}, ${personId}, ${language}, ${at})
    on conflict (address_index) do update set
      address = excluded.address, language = excluded.language, person_id = coalesce(excluded.person_id, s.person_id)`)
  return db.one<StoredSubscriber>(sql`
    select ${columns} from alerts.subscriber s where address_index = ${addressIndex}`)
}

export function findByAddress(db: Db, addressIndex: Buffer): Promise<StoredSubscriber | undefined> {
  return db.maybe<StoredSubscriber>(sql`
    select ${columns} from alerts.subscriber s where address_index = ${addressIndex} for update`)
}

/** A person's telephone and browsers, the telephone also where its owner was not known when it wrote. */
export function subscribersOf(
  db: Db,
  { personId, addressIndex, limit }: { personId: string; addressIndex: Buffer; limit: number },
): Promise<StoredSubscriber[]> {
  return db.many<StoredSubscriber>(sql`
    select ${columns} from alerts.subscriber s
    where person_id = ${personId} or address_index = ${addressIndex} order by created_at, id limit ${limit}`)
}

export function setPlaces(db: Db, { id, places }: { id: string; places: readonly string[] }): Promise<number> {
  return db.run(sql`
    with gone as (delete from alerts.wanted_place where subscriber_id = ${id} and place <> all(${places}::text[]))
    insert into alerts.wanted_place (subscriber_id, place) select ${id}, place from unnest(${places}::text[]) as place
    on conflict do nothing`)
}

export function setWishes(
  db: Db,
  { id, hazards, least }: { id: string; hazards: readonly string[]; least: number },
): Promise<number> {
  return db.run(sql`
    update alerts.subscriber set hazards = ${hazards}::text[], least = ${least} where id = ${id}`)
}

export function dropSubscriber(db: Db, id: string): Promise<number> {
  return db.run(sql`delete from alerts.subscriber where id = ${id}`)
}

export async function insertHeard(
  db: Db,
  { messageId, addressIndex, at }: { messageId: string; addressIndex: Buffer; at: Date },
): Promise<boolean> {
  const heard = await db.run(sql`
    insert into alerts.heard (message_id, address_index, at) values (${messageId}, ${addressIndex}, ${at})
    on conflict do nothing`)
  return heard === 1
}

export async function countHeard(
  db: Db,
  { addressIndex, since }: { addressIndex: Buffer; since: Date },
): Promise<number> {
  const { count } = await db.one<{ count: number }>(sql`
    select count(*) as count from alerts.heard where address_index = ${addressIndex} and at > ${since}`)
  return count
}

export function dropHeard(db: Db, before: Date): Promise<number> {
  return db.run(sql`delete from alerts.heard where at < ${before}`)
}
