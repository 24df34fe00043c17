import { type Db, sql } from '#platform'

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
