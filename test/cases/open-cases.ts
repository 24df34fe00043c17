/**
 * Cases that wait for an officer, as many as a measurement wants. They are stored as they lie there after a citizen has
 * paid, without the way to it: no verb makes a million of them in a minute.
 */
import { serviceIn } from '#catalogue'
import type { DemoOfficer, Nation } from '#engine'
import type { OfficerActor } from '#kernel'
import { type Context, type Db, openDatabase, sql } from '#platform'

const atOnce = 50_000
const insertMsMax = 120_000
/** Deadlines lie so far apart at most; many share a minute. */
const minutesApart = 20_000

export type DecidedAt = {
  readonly officeId: string
  readonly serviceId: string
  /** A reason to refuse it. */
  readonly refusal: string
}

/** The first office where two officers serve, and what they decide there. */
export function decidedAt({ agencies, officers, services }: Nation): DecidedAt {
  for (const { definition } of services) {
    const { decide, agency, collect, id } = definition
    const code = decide.by === 'officer' && collect ? decide.refusals[0]?.code : undefined
    const serving = ({ officeId, role }: DemoOfficer, office: string) => officeId === office && role === 'officer'
    const offices = agencies.find((one) => one.id === agency)!.offices
    const found = offices.find((office) => officers.filter((one) => serving(one, office.id)).length > 1)
    if (code && found) return { officeId: found.id, serviceId: id, refusal: code }
  }
  throw new Error('nowhere do two officers decide anything')
}

export type Lying = {
  readonly url: string
  readonly serviceId: string
  readonly officeId: string
  /** How many lie there afterwards, and how many do already. */
  readonly upTo: number
  readonly from?: number
}

/** Adds cases to one office's queue, due in no order, until there are `upTo`. */
export async function layCases(ctx: Context, { url, serviceId, officeId, upTo, from = 0 }: Lying): Promise<void> {
  const { hash } = serviceIn(ctx, serviceId)
  const people = ctx.outside.nation.people.map(({ id }) => id)
  const now = ctx.clock.now()
  const database = openDatabase({ url, connectionsMax: 1, statementTimeoutMs: insertMsMax })
  try {
    for (let begun = from; begun < upTo; begun += atOnce)
      await database.run(sql`
        insert into applications.application (id, number, person_id, service_id, definition_hash, language, answers,
          state, submitted_at, office_id, collect_office_id, sources, facts_at, obstacle, fee, complete_at,
          clock_started_at, due_at, promised_on)
        select ('019aa000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, 'lying ' || i,
          (${people}::uuid[])[1 + i % ${people.length}], ${serviceId}, ${hash}, 'mn', '{"office": "chosen"}', 'in-review',
          ${now}, ${officeId}, ${officeId}, '[]', ${now}, 'none', 1000, ${now}, ${now},
          ${now}::timestamptz + (hashint8(i) & 2147483647) % ${minutesApart} * interval '1 minute', ${now}::date + 10
        from generate_series(${begun + 1}::bigint, ${Math.min(upTo, begun + atOnce)}::bigint) as i`)
    await database.many(sql`analyze applications.application`)
  } finally {
    await database.close()
  }
}

/** An officer of an office, acting: the first, or the one at `place`. */
export function officerAt({ outside: { nation } }: Context, officeId: string, place = 0): OfficerActor {
  const agency = nation.agencies.find(({ offices }) => offices.some(({ id }) => id === officeId))
  const found = nation.officers.filter((one) => one.officeId === officeId && one.role === 'officer')[place]
  if (!agency || !found) throw new Error(`there is no officer ${place} at ${officeId}`)
  const sessionId = '019aa000-0000-7000-8000-00000000000b'
  return { kind: 'officer', officerId: found.id, officeId, agencyId: agency.id, role: found.role, sessionId }
}

/** Cases of an office that belong to nobody, in the order in which they are to be handed out. */
export function inOrder(db: Db, officeId: string): Promise<{ id: string }[]> {
  return db.many(sql`
    select id from applications.application
    where office_id = ${officeId} and state = 'in-review' and officer_id is null order by due_at, id`)
}

/** Ends a case that somebody just took, so that the next one asked for is another. */
export function putAway(db: Db, id: string): Promise<number> {
  return db.run(sql`
    update applications.application set state = 'refused', refusal_code = 'away', decided_at = now(), officer_id = null
    where id = ${id}`)
}
