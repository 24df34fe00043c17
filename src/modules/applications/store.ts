import { type Db, type Sql, sql } from '#platform'
import type { Application } from './application.ts'
import type { Receipt, Submission } from './submit.ts'

const columns: Sql = sql`id, number, person_id, service_id, definition_hash, language, answers, state, submitted_at,
  decided_at, waiting_for, waiting_since, refusal_code, document_id`

type NewApplication = Submission & {
  readonly id: string
  readonly personId: string
  readonly definitionHash: string
  readonly bodySha256: Buffer
  readonly at: Date
}

/**
 * Stores the application under the next number, which it returns, unless this person already sent something with this
 * key; waits for one that is being sent.
 */
export async function insertApplication(db: Db, given: NewApplication): Promise<string | undefined> {
  const { id, personId, key, serviceId, definitionHash, language, answers, bodySha256, at } = given
  const inserted = await db.maybe<{ number: string }>(sql`
    with submission as (
      insert into applications.submission (person_id, key, body_sha256, application_id)
      values (${personId}, ${key}, ${bodySha256}, ${id})
      on conflict do nothing
      returning application_id, person_id)
    insert into applications.application
      (id, number, person_id, service_id, definition_hash, language, answers, submitted_at)
    select application_id, applications.number_of(${at.getUTCFullYear()}, nextval('applications.number_seq')), person_id,
      ${serviceId}, ${definitionHash}, ${language}, ${answers}, ${at}
    from submission
    returning number`)
  return inserted?.number
}

export function findSubmission(
  db: Db,
  { personId, key }: { personId: string; key: string },
): Promise<(Receipt & { bodySha256: Buffer }) | undefined> {
  return db.maybe(sql`
    select submission.body_sha256, application.id as application_id, application.number, application.submitted_at
    from applications.submission join applications.application on application.id = submission.application_id
    where submission.person_id = ${personId} and submission.key = ${key}`)
}

export function findApplication(db: Db, id: string): Promise<Application | undefined> {
  return db.maybe<Application>(sql`select ${columns} from applications.application where id = ${id}`)
}

export function lockApplication(db: Db, id: string): Promise<Application | undefined> {
  return db.maybe<Application>(sql`select ${columns} from applications.application where id = ${id} for update`)
}

/** A person's applications, newest first, those before `before` (an identifier: they sort by time). */
export function applicationsOfPerson(
  db: Db,
  { personId, limit, before }: { personId: string; limit: number; before?: string | undefined },
): Promise<Application[]> {
  return db.many<Application>(sql`
    select ${columns} from applications.application
    where person_id = ${personId} and (${before ?? null}::uuid is null or id < ${before ?? null}::uuid)
    order by id desc limit ${limit}`)
}

export function setWaiting(db: Db, { id, register, at }: { id: string; register: string; at: Date }): Promise<number> {
  return db.run(sql`
    update applications.application set waiting_for = ${register}, waiting_since = coalesce(waiting_since, ${at})
    where id = ${id} and state = 'submitted' and waiting_for is distinct from ${register}`)
}

export function setGranted(
  db: Db,
  { id, documentId, at }: { id: string; documentId: string; at: Date },
): Promise<number> {
  return db.run(sql`
    update applications.application
    set state = 'granted', document_id = ${documentId}, decided_at = ${at}, waiting_for = null, waiting_since = null
    where id = ${id}`)
}

export function setRefused(db: Db, { id, code, at }: { id: string; code: string; at: Date }): Promise<number> {
  return db.run(sql`
    update applications.application
    set state = 'refused', refusal_code = ${code}, decided_at = ${at}, waiting_for = null, waiting_since = null
    where id = ${id}`)
}

export function setWithdrawn(db: Db, id: string): Promise<number> {
  return db.run(sql`
    update applications.application set state = 'withdrawn', waiting_for = null, waiting_since = null where id = ${id}`)
}
