import { type Db, sql } from '#platform'
import type { StepCounted, WaitCounted } from './counted.ts'

type Span = { readonly from: Date; readonly to: Date }

/** How many applications were sent for each service. */
export function submittedByService(db: Db, { from, to }: Span): Promise<{ service: string; count: number }[]> {
  return db.many(sql`
    select service_id as service, count(*) as count from applications.application
    where submitted_at >= ${from} and submitted_at < ${to} group by service_id`)
}

/** How often each verb moved an application of each service. */
export function stepsByService(
  db: Db,
  { from, to }: Span,
): Promise<{ service: string; verb: string; count: number }[]> {
  return db.many(sql`
    select service_id as service, verb, count(*) as count
    from applications.step join applications.application on application.id = step.application_id
    where step.at >= ${from} and step.at < ${to} group by service_id, verb`)
}

export function stepsCounted(db: Db, ids: readonly string[]): Promise<StepCounted[]> {
  return db.many<StepCounted>(sql`
    select step.id, step.verb, step.from_state as from, step.to_state as to, step.at, service_id, office_id,
      person_id, channel,
      refusal_code,
      exists (select from applications.step earlier
        where earlier.application_id = application.id and earlier.verb = 'return' and earlier.id < step.id) as was_returned,
      decided_at <= due_at as on_time, escalated is not distinct from 'overdue' as was_passed_on
    from applications.step join applications.application on application.id = step.application_id
    where step.id = any(${ids}::uuid[])`)
}

export function waitsCounted(db: Db, applicationIds: readonly string[]): Promise<WaitCounted[]> {
  return db.many<WaitCounted>(sql`
    select application_id, wait.service_id, wait.office_id, person_id, days, promise_kept, wait.ready_at
    from applications.wait join applications.application on application.id = application_id where application_id = any(${applicationIds}::uuid[])`)
}

export function placesCounted(
  db: Db,
  ids: readonly string[],
): Promise<(Pick<WaitCounted, 'serviceId' | 'officeId' | 'personId'> & { id: string })[]> {
  return db.many(sql`
    select id, service_id, office_id, person_id from applications.application where id = any(${ids}::uuid[])`)
}
