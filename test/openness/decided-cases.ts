/**
 * Cases that are over, with the entries that tell of them, as many as a measurement wants: stored as verbs would have
 * left them, since no verb makes a million in a minute. What became of each is drawn from its number.
 */
import { serviceIn } from '#catalogue'
import { type Context, openDatabase, sql } from '#platform'
import { toCanonical } from '#verify'

const atOnce = 25_000
const insertMsMax = 300_000
const servicesMost = 16
const officesMost = 6

type Place = { readonly serviceId: string; readonly officeId: string | null; readonly hash: string }

/** Services with the offices that may decide them; what a rule decides has none. */
function placesIn(ctx: Context): Place[] {
  const { nation } = ctx.outside
  return nation.services.slice(0, servicesMost).flatMap(({ definition: { id, agency, decide } }): Place[] => {
    const place = { serviceId: id, hash: serviceIn(ctx, id).hash }
    if (decide.by === 'rule') return [{ ...place, officeId: null }]
    const { offices } = nation.agencies.find((one) => one.id === agency)!
    return offices.slice(0, officesMost).map((office) => ({ ...place, officeId: office.id }))
  })
}

/** The bytes of a record that says no more than what was done, in hexadecimal. */
function recordOf(did: string): string {
  return Buffer.from(toCanonical({ v: 1, did: `applications.${did}` })).toString('hex')
}

/** Lays cases `from` to `upTo` down; a few offices have most of them, most have a few. */
export async function layDecided(
  ctx: Context,
  { url, upTo, from = 0 }: { url: string; upTo: number; from?: number },
): Promise<void> {
  const places = placesIn(ctx)
  const people = ctx.outside.nation.people.map(({ id }) => id)
  const records = Object.fromEntries(
    ['queued', 'granted', 'refused', 'returned', 'answered', 'waited'].map((did) => [did, recordOf(did)]),
  )
  const database = openDatabase({ url, connectionsMax: 1, statementTimeoutMs: insertMsMax })
  try {
    for (let begun = from; begun < upTo; begun += atOnce) {
      const upto = Math.min(upTo, begun + atOnce)
      await database.run(applications({ places, people, from: begun, upTo: upto }))
      await database.run(steps({ from: begun, upTo: upto }))
      await database.run(waits({ from: begun, upTo: upto }))
      await database.run(entries({ records, from: begun, upTo: upto }))
    }
    await database.many(sql`analyze`)
  } finally {
    await database.close()
  }
}

type Range = { readonly from: number; readonly upTo: number }

/** A number of chance for case `i`, other for each salt. */
const chance = (salt: number) => sql`((hashint8(i * 31 + ${salt}::bigint) & 2147483647)::bigint)`
const caseId = sql`('019aa000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid`

function applications({ places, people, from, upTo }: Range & { places: Place[]; people: readonly string[] }) {
  return sql`
    with place as (
      select * from jsonb_to_recordset(${JSON.stringify(places.map((place, n) => ({ ...place, n })))}::jsonb)
        as given (n integer, "serviceId" text, "officeId" text, hash text)),
    drawn as (
      select i, ${caseId} as id,
        '2025-12-01'::timestamptz + ${chance(1)} % 500000 * interval '1 minute' as at,
        ${chance(2)} % (60 * 14) as hours, ${chance(3)} % 11 = 0 as is_refused,
        floor(power((${chance(4)} % 10000) / 10000.0, 3) * ${places.length})::integer as n
      from generate_series(${from + 1}::bigint, ${upTo}::bigint) as i)
    insert into applications.application (id, number, person_id, service_id, definition_hash, language, answers, state,
      submitted_at, decided_at, office_id, due_at, complete_at, promised_on, refusal_code, escalated, channel)
    select drawn.id, 'decided ' || i, (${people}::uuid[])[1 + i % ${people.length}], "serviceId", hash, 'mn', '{}',
      case when is_refused then 'refused' else 'granted' end, at, at + hours * interval '1 hour', "officeId",
      case when "officeId" is not null then at + interval '25 days' end,
      case when "officeId" is not null then at end, case when "officeId" is not null then at::date + 20 end,
      case when is_refused then 'reason-' || ${chance(5)} % 4 end,
      case when ${chance(6)} % 13 = 0 and "officeId" is not null then 'overdue' end,
      case when ${chance(7)} % 5 = 0 then 'app' else 'web' end
    from drawn join place using (n)`
}

/** Taken in and decided; every seventh was sent back once and answered. A rule decides at once. */
function steps({ from, upTo }: Range) {
  return sql`
    insert into applications.step (id, application_id, verb, from_state, to_state, by_kind, at)
    select ('019aa' || lpad(to_hex(nth), 3, '0') || '-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, id, verb, from_state, to_state, 'system',
      submitted_at + (decided_at - submitted_at) * nth / 4
    from generate_series(${from + 1}::bigint, ${upTo}::bigint) as i
    join applications.application on application.id = ${caseId}
    cross join lateral (values
      (1, 'queue', 'submitted', 'in-review', office_id is not null),
      (2, 'return', 'in-review', 'returned', office_id is not null and ${chance(8)} % 7 = 0),
      (3, 'answer', 'returned', 'in-review', office_id is not null and ${chance(8)} % 7 = 0),
      (4, case state when 'refused' then 'refuse' else 'grant' end,
        case when office_id is null then 'submitted' else 'in-review' end, state, true)
    ) as step (nth, verb, from_state, to_state, happens)
    where happens`
}

function waits({ from, upTo }: Range) {
  return sql`
    insert into applications.wait (application_id, service_id, office_id, complete_at, ready_at, minutes, days, promise_kept, demo)
    select id, service_id, office_id, complete_at, decided_at, minutes, minutes / 480.0, ${chance(9)} % 9 <> 0, true
    from generate_series(${from + 1}::bigint, ${upTo}::bigint) as i
    join applications.application on application.id = ${caseId}
    cross join lateral (select (extract(epoch from decided_at - submitted_at) / 180)::integer as minutes) as waited
    where state = 'granted' and office_id is not null`
}

/** In the order of time, after all there is. */
function entries({ records, from, upTo }: Range & { records: Readonly<Record<string, string>> }) {
  return sql`
    with told as (
      select step.id, application.id as about, step.at, case verb when 'queue' then 'queued' when 'return' then 'returned'
        when 'answer' then 'answered' when 'grant' then 'granted' else 'refused' end as did
      from generate_series(${from + 1}::bigint, ${upTo}::bigint) as i
      join applications.application on application.id = ${caseId}
      join applications.step on step.application_id = application.id
      union all
      select ('019aafff-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, ${caseId}, ready_at, 'waited'
      from generate_series(${from + 1}::bigint, ${upTo}::bigint) as i
      join applications.wait on wait.application_id = ${caseId})
    insert into transparency.entry (id, log, record, salt, commitment, leaf, about, at, index)
    select id, 'case', decode(${JSON.stringify(records)}::jsonb ->> did, 'hex'), '\\x00', '\\x00', '\\x00', about, at,
      (select coalesce(max(index) + 1, 0) from transparency.entry where log = 'case') + row_number() over (order by at, id) - 1
    from told`
}
