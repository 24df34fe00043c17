import { type Db, sql } from '#platform'
import type { Difference, OwnLogged } from './compare.ts'

const logged = sql`exchanged.id::text as id, operation.code, exchanged.request_hash, encode(exchanged.response_sha256, 'hex') as response_sha256`
const messages = sql`exchange.exchanged join exchange.operation
  on operation.register_id = exchanged.register_id and operation.key = exchanged.operation`

/** The messages to a register that were sent in a span of time and answered. */
export function answeredIn(
  db: Db,
  { register, from, to }: { register: string; from: Date; to: Date },
): Promise<OwnLogged[]> {
  return db.many<OwnLogged>(sql`
    select ${logged} from ${messages}
    where exchanged.started_at >= ${from} and exchanged.started_at < ${to}
      and exchanged.register_id = ${register} and exchanged.response_sha256 is not null`)
}

/** Those of these messages that we sent to the register, whenever that was. */
export function sentIn(db: Db, { register, ids }: { register: string; ids: readonly string[] }): Promise<OwnLogged[]> {
  return db.many<OwnLogged>(sql`
    select ${logged} from ${messages}
    where exchanged.register_id = ${register}
      and exchanged.id in (select id::uuid from unnest(${ids}::text[]) as given (id)
        where id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')`)
}

export type Day = {
  readonly day: string
  readonly register: string
  readonly ours: number
  readonly theirs: number
  readonly differences: number
}

export function putDay(
  db: Db,
  { day, register, ours, theirs, at }: Omit<Day, 'differences'> & { at: Date },
): Promise<number> {
  return db.run(sql`
    insert into exchange.reconciled (day, register_id, ours, theirs, at)
    values (${day}, ${register}, ${ours}, ${theirs}, ${at})
    on conflict (day, register_id) do update set ours = excluded.ours, theirs = excluded.theirs, at = excluded.at`)
}

export async function replaceDifferences(
  db: Db,
  given: { day: string; register: string; differences: readonly Difference[]; at: Date },
): Promise<void> {
  const { day, register, differences, at } = given
  await db.run(sql`delete from exchange.difference where day = ${day} and register_id = ${register}`)
  await db.run(sql`
    insert into exchange.difference (day, register_id, kind, message_id, found_at)
    select ${day}, ${register}, kind, message_id, ${at}
    from unnest(${differences.map(({ kind }) => kind)}::text[], ${differences.map(({ messageId }) => messageId)}::text[])
      as found (kind, message_id)`)
}

/** Begins with the day before the first; false when it was begun before. */
export async function startDays(db: Db, day: string): Promise<boolean> {
  const begun = await db.run(sql`
    insert into exchange.reconciliation_day (day, next_queued)
    select ${day}::date, true where not exists (select 1 from exchange.reconciliation_day where next_queued)
    on conflict (day) do update set next_queued = true where not reconciliation_day.next_queued`)
  return begun === 1
}

/** Marks that the day after this one is queued; false when it was before. */
export async function setNextQueued(db: Db, day: string): Promise<boolean> {
  const marked = await db.run(sql`
    insert into exchange.reconciliation_day (day, next_queued) values (${day}, true)
    on conflict (day) do update set next_queued = true where not reconciliation_day.next_queued`)
  return marked === 1
}

export function daysSince(db: Db, since: string): Promise<Day[]> {
  return db.many<Day>(sql`
    select reconciled.day, reconciled.register_id as register, ours, theirs,
      (select count(*) from exchange.difference
       where difference.day = reconciled.day and difference.register_id = reconciled.register_id)::integer as differences
    from exchange.reconciled where day >= ${since} order by day desc, register_id`)
}
