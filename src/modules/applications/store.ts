import type { Answers } from '#engine'
import { type Db, type Sql, sql } from '#platform'
import type { Application, Escalation } from './application.ts'
import type { ApplicationState } from './life-cycle.ts'
import type { Message } from './messages.ts'
import type { Receipt, Submission } from './submit.ts'

export const columns: Sql = sql`application.id, application.number, application.person_id, application.service_id,
  application.definition_hash, application.language, application.answers, application.state, application.submitted_at,
  application.decided_at, application.waiting_for, application.waiting_since, application.refusal_code,
  application.document_id, application.office_id, application.collect_office_id, application.check_code,
  application.facts_id, application.form_facts_id, application.facts_sensitivity, application.sources,
  application.facts_at, application.unchecked, application.obstacle, application.fee, application.complete_at,
  application.clock_started_at, application.due_at, application.clock_stopped_at, application.minutes_left,
  application.promised_on, application.escalated, application.officer_id, application.assigned_at, application.ready_at`

type NewApplication = Submission & {
  readonly id: string
  readonly personId: string
  readonly definitionHash: string
  readonly bodySha256: Buffer
  readonly checkCode: string
  readonly at: Date
}

/**
 * Stores the application under the next number, which it returns, unless this person already sent something with this
 * key; waits for one that is being sent.
 */
export async function insertApplication(db: Db, given: NewApplication): Promise<string | undefined> {
  const { id, personId, key, serviceId, definitionHash, language, answers, bodySha256, checkCode, at } = given
  const { unchecked = [], channel = 'web' } = given
  const inserted = await db.maybe<{ number: string }>(sql`
    with submission as (
      insert into applications.submission (person_id, key, body_sha256, application_id)
      values (${personId}, ${key}, ${bodySha256}, ${id})
      on conflict do nothing
      returning application_id, person_id)
    insert into applications.application
      (id, number, person_id, service_id, definition_hash, language, answers, submitted_at, check_code, unchecked, channel)
    select application_id, applications.number_of(${at.getUTCFullYear()}, nextval('applications.number_seq')), person_id,
      ${serviceId}, ${definitionHash}, ${language}, ${answers}, ${at}, ${checkCode}, ${unchecked}, ${channel}
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

export function findByNumber(db: Db, number: string): Promise<Application | undefined> {
  return db.maybe<Application>(sql`select ${columns} from applications.application where number = ${number}`)
}

/** The applications of these identifiers, as many as are there. */
export function applicationsBy(db: Db, ids: readonly string[]): Promise<Application[]> {
  return db.many<Application>(sql`select ${columns} from applications.application where id = any(${ids}::uuid[])`)
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

/** A person's applications in one of these states, newest first. */
export function applicationsIn(
  db: Db,
  { personId, states, limit }: { personId: string; states: readonly ApplicationState[]; limit: number },
): Promise<Application[]> {
  return db.many<Application>(sql`
    select ${columns} from applications.application
    where person_id = ${personId} and state = any(${states}::text[]) order by id desc limit ${limit}`)
}

/** Moves along the life-cycle; how many rows that were, none when it was somewhere else. */
export function setState(
  db: Db,
  { id, from, to }: { id: string; from: ApplicationState; to: ApplicationState },
): Promise<number> {
  return db.run(sql`
    update applications.application set state = ${to}, waiting_for = null, waiting_since = null
    where id = ${id} and state = ${from}`)
}

export type NewStep = {
  readonly id: string
  readonly applicationId: string
  readonly verb: string
  readonly from: ApplicationState
  readonly to: ApplicationState
  readonly byKind: string
  readonly byOfficer: string | null
  readonly at: Date
}

export function insertStep(
  db: Db,
  { id, applicationId, verb, from, to, byKind, byOfficer, at }: NewStep,
): Promise<number> {
  return db.run(sql`
    insert into applications.step (id, application_id, verb, from_state, to_state, by_kind, by_officer, at)
    values (${id}, ${applicationId}, ${verb}, ${from}, ${to}, ${byKind}, ${byOfficer}, ${at})`)
}

export type Step = {
  readonly verb: string
  readonly toState: ApplicationState
  readonly byKind: string
  readonly byOfficer: string | null
  readonly at: Date
}

export function stepsOf(db: Db, applicationId: string, limit: number): Promise<Step[]> {
  return db.many<Step>(sql`
    select verb, to_state, by_kind, by_officer, at from applications.step
    where application_id = ${applicationId} order by id limit ${limit}`)
}

export function setWaiting(db: Db, { id, register, at }: { id: string; register: string; at: Date }): Promise<number> {
  return db.run(sql`
    update applications.application set waiting_for = ${register}, waiting_since = coalesce(waiting_since, ${at})
    where id = ${id} and state in ('submitted', 'in-review') and waiting_for is distinct from ${register}`)
}

export function setFee(db: Db, { id, fee }: { id: string; fee: number }): Promise<number> {
  return db.run(sql`update applications.application set fee = ${fee} where id = ${id}`)
}

type NewAnswers = {
  readonly id: string
  readonly answers: Answers
  readonly unchecked: readonly string[]
  /** Nobody knows any more what stands against a grant. */
  readonly isOpenAgain: boolean
}

export function setAnswers(db: Db, { id, answers, unchecked, isOpenAgain }: NewAnswers): Promise<number> {
  return db.run(sql`
    update applications.application
    set answers = ${answers}, unchecked = ${unchecked}, obstacle = case when ${isOpenAgain} then null else obstacle end
    where id = ${id}`)
}

export function setDocument(db: Db, { id, documentId }: { id: string; documentId: string }): Promise<number> {
  return db.run(sql`update applications.application set document_id = ${documentId} where id = ${id}`)
}

/** When it was decided, and the code of a no. */
export function setDecided(db: Db, { id, code, at }: { id: string; code: string | null; at: Date }): Promise<number> {
  return db.run(sql`
    update applications.application set decided_at = ${at}, refusal_code = ${code}, officer_id = null where id = ${id}`)
}

export type ClockStart = {
  readonly id: string
  readonly officeId: string
  readonly collectOfficeId: string | null
  readonly completeAt: Date
  readonly dueAt: Date
  readonly promisedOn: string
}

export function startClock(db: Db, clock: ClockStart): Promise<number> {
  const { id, officeId, collectOfficeId, completeAt, dueAt, promisedOn } = clock
  return db.run(sql`
    update applications.application
    set office_id = ${officeId}, collect_office_id = ${collectOfficeId}, complete_at = ${completeAt},
      clock_started_at = ${completeAt}, due_at = ${dueAt}, promised_on = ${promisedOn}
    where id = ${id}`)
}

export function stopClock(
  db: Db,
  { id, at, minutesLeft }: { id: string; at: Date; minutesLeft: number },
): Promise<number> {
  return db.run(sql`
    update applications.application
    set clock_stopped_at = ${at}, minutes_left = ${minutesLeft}, officer_id = null, assigned_at = null
    where id = ${id}`)
}

type Resumption = Pick<ClockStart, 'id' | 'officeId' | 'collectOfficeId' | 'dueAt'> & { readonly at: Date }

export function resumeClock(db: Db, { id, officeId, collectOfficeId, at, dueAt }: Resumption): Promise<number> {
  return db.run(sql`
    update applications.application
    set office_id = ${officeId}, collect_office_id = ${collectOfficeId}, clock_started_at = ${at}, due_at = ${dueAt},
      clock_stopped_at = null, minutes_left = null
    where id = ${id}`)
}

export function setEscalated(db: Db, { id, level }: { id: string; level: Escalation }): Promise<number> {
  return db.run(sql`update applications.application set escalated = ${level} where id = ${id}`)
}

type NewMessage = {
  readonly id: string
  readonly applicationId: string
  readonly officerId: string | null
  readonly text: string
  readonly at: Date
}

export function insertMessage(db: Db, { id, applicationId, officerId, text, at }: NewMessage): Promise<number> {
  return db.run(sql`
    insert into applications.message (id, application_id, from_kind, officer_id, text, at)
    values (${id}, ${applicationId}, ${officerId ? 'officer' : 'citizen'}, ${officerId}, ${text}, ${at})`)
}

export function countMessages(db: Db, applicationId: string): Promise<{ count: number }> {
  return db.one(sql`select count(*) as count from applications.message where application_id = ${applicationId}`)
}

export function messagesOn(db: Db, applicationId: string, limit: number): Promise<Message[]> {
  return db.many<Message>(sql`
    select id, from_kind, officer_id, text, at from applications.message
    where application_id = ${applicationId} order by id limit ${limit}`)
}
