import { type Db, sql } from '#platform'
import type { NewNotice, Notice, SmsState } from './notice.ts'

const columns = sql`id, person_id, key, params, about, created_at, read_at, sms_state`

export async function insertNotice(
  db: Db,
  notice: NewNotice & { id: string; createdAt: Date; smsState: SmsState },
): Promise<void> {
  const { id, personId, key, params, about, createdAt, smsState } = notice
  await db.run(sql`
    insert into notices.notice (id, person_id, key, params, about, created_at, sms_state)
    values (${id}, ${personId}, ${key}, ${params}, ${about ?? null}, ${createdAt}, ${smsState})`)
}

export function findNotice(db: Db, id: string): Promise<Notice | undefined> {
  return db.maybe<Notice>(sql`select ${columns} from notices.notice where id = ${id}`)
}

export function noticesOfPerson(
  db: Db,
  { personId, limit, before }: { personId: string; limit: number; before?: string | undefined },
): Promise<Notice[]> {
  return db.many<Notice>(sql`
    select ${columns} from notices.notice
    where person_id = ${personId} and (${before ?? null}::uuid is null or id < ${before ?? null}::uuid)
    order by id desc limit ${limit}`)
}

export async function countUnread(db: Db, personId: string): Promise<number> {
  const { count } = await db.one<{ count: number }>(sql`
    select count(*) as count from notices.notice where person_id = ${personId} and read_at is null`)
  return count
}

export function markRead(db: Db, personId: string, at: Date): Promise<number> {
  return db.run(sql`update notices.notice set read_at = ${at} where person_id = ${personId} and read_at is null`)
}

export function setSmsState(db: Db, { id, state, at }: { id: string; state: SmsState; at: Date }): Promise<number> {
  return db.run(sql`update notices.notice set sms_state = ${state}, sms_at = ${at} where id = ${id}`)
}
