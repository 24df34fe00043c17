/**
 * The same figures once more, from the tables the verbs write and not by the log's counter: groups of ten people in the
 * order of the log, told of on the day of their newest, in every place, period and service. Whatever differs is an error.
 */
import { dateIn } from '#kernel'
import { type Context, type Database, openDatabase, type Sql, sql } from '#platform'

const recountMsMax = 900_000
const pageSize = 50_000
const people = 10

type Happened = {
  readonly index: number
  readonly kind: string
  readonly service: string
  readonly office: string
  readonly person: string
  readonly at: Date
  readonly marks: readonly string[]
  readonly tenths: number | null
}

/** How many figures differ, and how many were compared. */
export async function differences(ctx: Context, url: string): Promise<{ differ: number; compared: number }> {
  const database = openDatabase({ url, connectionsMax: 1, statementTimeoutMs: recountMsMax })
  try {
    return await compared(ctx, { database, sums: await recounted(ctx, database) })
  } finally {
    await database.close()
  }
}

const office = sql`coalesce(application.office_id, '')`

const queries: readonly ((from: number) => Sql)[] = [
  (from) => sql`
    select index, 'sent.' || channel as kind, service_id as service, ${office} as office, application.person_id as person, step.at,
      array['sent', 'sent.' || channel] as marks, null::integer as tenths
    from transparency.entry join applications.step on step.id = entry.id join applications.application on application.id = application_id
    where log = 'case' and index >= ${from} and from_state in ('submitted', 'awaiting-payment') and verb in ('queue', 'settle', 'grant', 'refuse')
    order by index limit ${pageSize}`,
  (from) => sql`
    select index, case when due_at is null then 'ruled' else 'decided' end as kind, service_id as service, ${office} as office,
      application.person_id as person, step.at, null::integer as tenths,
      array_remove(case when due_at is null then array['ruled', case when verb = 'refuse' then 'ruled.refused' end]
        else array['decided', case when verb = 'refuse' then 'decided.refused' end,
          case when decided_at <= due_at then 'decided.on-time' end,
          case when exists (select from applications.step other where other.application_id = application.id and other.verb = 'return') then 'decided.returned' end] end, null) as marks
    from transparency.entry join applications.step on step.id = entry.id join applications.application on application.id = application_id
    where log = 'case' and index >= ${from} and verb in ('grant', 'refuse') order by index limit ${pageSize}`,
  (from) => sql`
    select index, 'refused.' || refusal_code as kind, service_id as service, ${office} as office, application.person_id as person, step.at,
      array['refused', 'refused.' || refusal_code] as marks, null::integer as tenths
    from transparency.entry join applications.step on step.id = entry.id join applications.application on application.id = application_id
    where log = 'case' and index >= ${from} and verb = 'refuse' order by index limit ${pageSize}`,
  (from) => sql`
    select index, 'overdue' as kind, service_id as service, ${office} as office, application.person_id as person, step.at,
      array['overdue'] as marks, null::integer as tenths
    from transparency.entry join applications.step on step.id = entry.id join applications.application on application.id = application_id
    where log = 'case' and index >= ${from} and verb in ('grant', 'refuse') and due_at is not null and escalated = 'overdue'
    order by index limit ${pageSize}`,
  (from) => sql`
    select index, 'ready' as kind, wait.service_id as service, wait.office_id as office, application.person_id as person, wait.ready_at as at,
      array_remove(array['ready', case when promise_kept then 'ready.promise-kept' end], null) as marks, ceil(days * 10)::integer as tenths
    from transparency.entry join applications.wait on wait.application_id = entry.about join applications.application on application.id = entry.about
    where log = 'case' and index >= ${from} and position('applications.waited'::bytea in record) > 0 order by index limit ${pageSize}`,
]

type Sums = Map<string, number>

/** What groups come to: kind, service, office, day, name and tenths → how many. */
async function recounted(ctx: Context, database: Database): Promise<Sums> {
  const { timeZone } = ctx.outside.nation.country
  const sums: Sums = new Map()
  const waiting = new Map<string, Happened[]>()
  for (const query of queries)
    for (let from = 0; ; ) {
      const page = await database.many<Happened>(query(from))
      for (const one of page) {
        const place = [one.kind, one.service, one.office].join('|')
        const group = [...(waiting.get(place) ?? []), one]
        const isTold = new Set(group.map(({ person }) => person)).size === people
        waiting.set(place, isTold ? [] : group)
        if (isTold) tell(sums, { place, group, timeZone })
      }
      if (page.length < pageSize) break
      from = page.at(-1)!.index + 1
    }
  return sums
}

function tell(sums: Sums, { place, group, timeZone }: { place: string; group: Happened[]; timeZone: string }): void {
  const newest = Math.max(...group.map(({ at }) => at.getTime()))
  const start = `${place}|${dateIn(timeZone, new Date(newest))}`
  const add = (key: string) => sums.set(key, (sums.get(key) ?? 0) + 1)
  for (const { marks, tenths } of group) {
    for (const name of marks) add(`${start}|${name}|`)
    if (tenths !== null) add(`${start}|ready.days|${tenths}`)
  }
}

function compared(
  ctx: Context,
  { database, sums }: { database: Database; sums: Sums },
): Promise<{ differ: number; compared: number }> {
  const { nation } = ctx.outside
  const offices = nation.agencies.flatMap((agency) =>
    agency.offices.map(({ id, division }) => ({ id, agency: agency.id, province: division?.slice(0, 2) ?? null })),
  )
  const services = nation.services.map(({ definition: { id, agency } }) => ({ id, agency }))
  const rows = [...sums].map(([key, count]) => {
    const [, service, office, day, name, tenths] = key.split('|')
    return { service, office, day, name, tenths: tenths === '' ? null : Number(tenths), count }
  })
  return database.one(sql`
    with placed as (
      select told.*, unnest(array_remove(array['country', 'province:' || office_of.province,
        'agency:' || coalesce(office_of.agency, service_of.agency), 'office:' || office_of.id], null)) as place
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as told (service text, office text, day text, name text, tenths integer, count bigint)
      left join jsonb_to_recordset(${JSON.stringify(offices)}::jsonb) as office_of (id text, agency text, province text)
        on office_of.id = office
      left join jsonb_to_recordset(${JSON.stringify(services)}::jsonb) as service_of (id text, agency text)
        on service_of.id = service
    ), recounted as (
      select place, left(day, length) as period, told_as as service, name, tenths, sum(count)::bigint as count
      from placed cross join unnest(array[10, 7, 4]) as length cross join unnest(array['', service]) as told_as
      group by place, left(day, length), told_as, name, tenths
    ), counted as (
      select place, period, service, name, null::integer as tenths, value::bigint as count
      from openness.tally cross join jsonb_each(tally) as mark (name, value) where jsonb_typeof(value) = 'number'
      union all
      select place, period, service, name, wait.tenths::integer, wait.count::bigint
      from openness.tally cross join jsonb_each(tally) as mark (name, value)
      cross join jsonb_each_text(case jsonb_typeof(value) when 'object' then value else '{}' end) as wait (tenths, count)
    )
    select (select count(*) from (
        (select * from recounted except select * from counted) union all (select * from counted except select * from recounted)
      ) as either) as differ,
      (select count(*) from recounted) as compared`)
}
