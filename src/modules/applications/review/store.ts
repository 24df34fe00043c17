import { type Db, sql } from '#platform'
import type { Application } from '../application.ts'
import { columns } from '../store.ts'
import type { Decision, DecisionKind } from './decision.ts'

/**
 * Takes what is due first at an office and belongs to nobody, for this officer; what somebody else is just taking is
 * stepped over, so two officers never wait for each other and never get the same.
 */
export async function takeNext(
  db: Db,
  { officeId, officerId, at }: { officeId: string; officerId: string; at: Date },
): Promise<{ id: string; personId: string } | undefined> {
  return db.maybe(sql`
    update applications.application set officer_id = ${officerId}, assigned_at = ${at}
    where id = (
      select id from applications.application
      where office_id = ${officeId} and state = 'in-review' and officer_id is null
        and not exists (select from applications.recusal
          where recusal.application_id = application.id and recusal.officer_id = ${officerId})
      order by due_at, id limit 1 for update skip locked)
    returning id, person_id`)
}

/** Whoever takes cases for this officer goes one after the other, until the transaction ends. */
export async function lockDesk(db: Db, officerId: string): Promise<void> {
  await db.many(sql`select pg_advisory_xact_lock(hashtextextended(${`applications.desk ${officerId}`}, 0))`)
}

/** What an officer has on the desk and has not decided, the earliest due first. */
export function lyingOnDesk(
  db: Db,
  { officerId, officeId, limit }: { officerId: string; officeId: string; limit: number },
): Promise<Application[]> {
  return db.many<Application>(sql`
    select ${columns} from applications.application
    where officer_id = ${officerId} and office_id = ${officeId} and state = 'in-review'
      and not exists (select from applications.decision where decision.application_id = application.id
        and done_at is null and undone_at is null and void_state is null)
    order by due_at, id limit ${limit}`)
}

export function releaseCase(db: Db, id: string): Promise<number> {
  return db.run(sql`update applications.application set officer_id = null, assigned_at = null where id = ${id}`)
}

type Recusal = {
  readonly applicationId: string
  readonly officerId: string
  readonly because: string
  readonly at: Date
}

export function insertRecusal(db: Db, { applicationId, officerId, because, at }: Recusal): Promise<number> {
  return db.run(sql`
    insert into applications.recusal (application_id, officer_id, because, at)
    values (${applicationId}, ${officerId}, ${because}, ${at}) on conflict do nothing`)
}

const decisionColumns = sql`id, application_id, officer_id, kind, code, questions, note, decided_at, effect_at, done_at,
  undone_at, void_state`

export type NewDecision = {
  readonly id: string
  readonly applicationId: string
  readonly officerId: string
  readonly kind: DecisionKind
  readonly code: string | null
  readonly questions: readonly string[]
  readonly note: string
  readonly at: Date
  readonly effectAt: Date
}

/** Stores a decision that will take effect, unless one is waiting already. */
export function insertDecision(db: Db, given: NewDecision): Promise<number> {
  const { id, applicationId, officerId, kind, code, questions, note, at, effectAt } = given
  return db.run(sql`
    insert into applications.decision
      (id, application_id, officer_id, kind, code, questions, note, decided_at, effect_at)
    values (${id}, ${applicationId}, ${officerId}, ${kind}, ${code}, ${questions}, ${note}, ${at}, ${effectAt})
    on conflict do nothing`)
}

export function findDecision(db: Db, id: string): Promise<Decision | undefined> {
  return db.maybe<Decision>(sql`select ${decisionColumns} from applications.decision where id = ${id}`)
}

/** The decisions on an application, newest first. */
export function decisionsOn(db: Db, applicationId: string, limit: number): Promise<Decision[]> {
  return db.many<Decision>(sql`
    select ${decisionColumns} from applications.decision where application_id = ${applicationId} order by id desc limit ${limit}`)
}

/** What an officer decided lately, newest first. */
export function decisionsBy(db: Db, officerId: string, limit: number): Promise<(Decision & { number: string })[]> {
  return db.many(sql`
    select ${decisionColumns}, (select number from applications.application where application.id = application_id) as number
    from applications.decision where officer_id = ${officerId} order by id desc limit ${limit}`)
}

export function setDone(db: Db, { id, at }: { id: string; at: Date }): Promise<number> {
  return db.run(sql`update applications.decision set done_at = ${at} where id = ${id}`)
}

export function setUndone(db: Db, { id, at }: { id: string; at: Date }): Promise<number> {
  return db.run(sql`update applications.decision set undone_at = ${at} where id = ${id}`)
}

export function setVoid(db: Db, { id, state }: { id: string; state: string }): Promise<number> {
  return db.run(sql`update applications.decision set void_state = ${state} where id = ${id}`)
}

export type Load = {
  readonly waiting: number
  readonly onDesks: number
  readonly returned: number
  readonly overdue: number
  readonly dueToday: number
}

/** How much lies at an office, of each state so many at most. */
export function loadAt(
  db: Db,
  { officeId, now, endOfToday, most }: { officeId: string; now: Date; endOfToday: Date; most: number },
): Promise<Load> {
  return db.one<Load>(sql`
    select count(*) filter (where state = 'in-review' and officer_id is null) as waiting,
      count(*) filter (where state = 'in-review' and officer_id is not null) as on_desks,
      count(*) filter (where state = 'returned') as returned,
      count(*) filter (where state = 'in-review' and due_at <= ${now}) as overdue,
      count(*) filter (where state = 'in-review' and due_at > ${now} and due_at <= ${endOfToday}) as due_today
    from ((select state, officer_id, due_at from applications.application
        where office_id = ${officeId} and state = 'in-review' order by due_at limit ${most})
      union all (select state, officer_id, due_at from applications.application
        where office_id = ${officeId} and state = 'returned' limit ${most})) as lying`)
}

/** What lies at an office in the order of its deadlines, those after `afterDue` (and `afterId` at the same moment). */
export function lyingAt(
  db: Db,
  { officeId, limit, after }: { officeId: string; limit: number; after?: { dueAt: Date; id: string } | undefined },
): Promise<Application[]> {
  return db.many<Application>(sql`
    select ${columns} from applications.application
    where office_id = ${officeId} and state = 'in-review'
      and (${after?.dueAt ?? null}::timestamptz is null or (due_at, id) > (${after?.dueAt ?? null}, ${after?.id ?? null}::uuid))
    order by due_at, id limit ${limit}`)
}

/** How many each officer of an office has on the desk. */
export function desksAt(db: Db, officeId: string): Promise<{ officerId: string; cases: number }[]> {
  return db.many(sql`
    select officer_id, count(*) as cases from applications.application
    where office_id = ${officeId} and state = 'in-review' and officer_id is not null group by officer_id limit 500`)
}

export function toHandOver(
  db: Db,
  { officeId, state, limit }: { officeId: string; state: 'printing' | 'ready'; limit: number },
): Promise<Application[]> {
  return db.many<Application>(sql`
    select ${columns} from applications.application
    where collect_office_id = ${officeId} and state = ${state} order by id limit ${limit}`)
}

export function setReady(db: Db, { id, at, code }: { id: string; at: Date; code: string }): Promise<number> {
  return db.run(
    sql`update applications.application set ready_at = ${at}, collect_code = ${code}, collect_tries = 0 where id = ${id}`,
  )
}

export function collectCodeOf(
  db: Db,
  id: string,
): Promise<{ collectCode: string | null; collectTries: number } | undefined> {
  return db.maybe(sql`select collect_code, collect_tries from applications.application where id = ${id}`)
}

export function countTry(db: Db, id: string): Promise<number> {
  return db.run(sql`update applications.application set collect_tries = collect_tries + 1 where id = ${id}`)
}
