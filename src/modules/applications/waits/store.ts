import { type Db, sql } from '#platform'
import type { Place, WaitFigures } from './office-wait.ts'

export type NewWait = Place & {
  readonly applicationId: string
  readonly completeAt: Date
  readonly readyAt: Date
  readonly minutes: number
  readonly days: number
  readonly promiseKept: boolean
  readonly demo: boolean
}

/** Stores how long an application took, unless that is known; how many rows that were. */
export function insertWait(db: Db, given: NewWait): Promise<number> {
  const { applicationId, serviceId, officeId, completeAt, readyAt, minutes, days, promiseKept, demo } = given
  return db.run(sql`
    insert into applications.wait
      (application_id, service_id, office_id, complete_at, ready_at, minutes, days, promise_kept, demo)
    values (${applicationId}, ${serviceId}, ${officeId}, ${completeAt}, ${readyAt}, ${minutes}, round(${days}::numeric, 3),
      ${promiseKept}, ${demo})
    on conflict do nothing`)
}

/** Marks that a count is wanted; no row when one is waiting already. Holds the row, so that no count begins before the end. */
export function setWaiting(db: Db, { serviceId, officeId }: Place): Promise<number> {
  return db.run(sql`
    insert into applications.office_wait (service_id, office_id, is_waiting) values (${serviceId}, ${officeId}, true)
    on conflict (service_id, office_id) do update set is_waiting = true where not office_wait.is_waiting`)
}

/**
 * Takes a place under lock for a count: what became ready before is seen by it, and what comes after wants another. One
 * that only keeps up leaves the one that is waiting.
 */
export function beginCount(
  db: Db,
  { serviceId, officeId, again }: Place & { again: boolean },
): Promise<{ isKeptUp: boolean }> {
  return db.one(sql`
    update applications.office_wait set is_waiting = is_waiting and ${again}
    where service_id = ${serviceId} and office_id = ${officeId} returning is_kept_up`)
}

/**
 * Sums up what became ready in a window. The quantiles are cases that were (`percentile_disc`): "nine of ten were ready
 * within so many days" is then true of these cases, and not of a mean between two of them.
 */
export function countOffice(
  db: Db,
  { serviceId, officeId, from, to }: Place & { from: Date; to: Date },
): Promise<{ cases: number }> {
  return db.one(sql`
    update applications.office_wait set cases = counted.cases, median_days = counted.median_days,
      p90_days = counted.p90_days, since = counted.since, demo = counted.demo, computed_at = ${to}
    from (
      select count(*)::integer as cases, percentile_disc(0.5) within group (order by days) as median_days,
        percentile_disc(0.9) within group (order by days) as p90_days, min(ready_at) as since,
        coalesce(bool_or(demo), false) as demo
      from applications.wait
      where service_id = ${serviceId} and office_id = ${officeId} and ready_at > ${from} and ready_at <= ${to}) as counted
    where service_id = ${serviceId} and office_id = ${officeId}
    returning office_wait.cases`)
}

export function setKeptUp(db: Db, { serviceId, officeId, isKeptUp }: Place & { isKeptUp: boolean }): Promise<number> {
  return db.run(sql`
    update applications.office_wait set is_kept_up = ${isKeptUp}
    where service_id = ${serviceId} and office_id = ${officeId}`)
}

export type CountedWait = { readonly officeId: string } & WaitFigures

const counted = sql`office_id, cases, median_days, p90_days, since, computed_at, demo`

export function officeWaitsOf(
  db: Db,
  { serviceId, limit }: { serviceId: string; limit: number },
): Promise<CountedWait[]> {
  return db.many<CountedWait>(sql`
    select ${counted} from applications.office_wait
    where service_id = ${serviceId} and cases > 0 order by office_id limit ${limit}`)
}

export function officeWaitAt(db: Db, { serviceId, officeId }: Place): Promise<CountedWait | undefined> {
  return db.maybe<CountedWait>(sql`
    select ${counted} from applications.office_wait
    where service_id = ${serviceId} and office_id = ${officeId} and cases > 0`)
}

const countedMost = 10_000

/**
 * What a promise rests on: the office's history for the service, what waits there now, and what it decided since
 * `paceFrom`, whatever the service: the same officers do all of it. Counted as far as it can matter.
 */
export function basisOf(
  db: Db,
  { serviceId, officeId, paceFrom }: Place & { paceFrom: Date },
): Promise<{ cases: number; p90Days: number | null; waiting: number; decided: number }> {
  return db.one(sql`
    select coalesce(history.cases, 0) as cases, history.p90_days,
      (select count(*) from (select from applications.application
        where office_id = ${officeId} and state = 'in-review' limit ${countedMost}) as lying) as waiting,
      (select count(*) from (select from applications.application
        where office_id = ${officeId} and decided_at > ${paceFrom} limit ${countedMost}) as done) as decided
    from (select) as always left join applications.office_wait as history
      on history.service_id = ${serviceId} and history.office_id = ${officeId}`)
}
