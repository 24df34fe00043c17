import { type Db, sql } from '#platform'

export type Counted = { readonly register: string; readonly day: string; readonly ms: number; readonly answers: number }

/** Counts the attempts that began in a span of time, in the place of what was counted for its hours before. */
export async function recount(
  db: Db,
  { from, to, spans, never }: { from: Date; to: Date; spans: readonly number[]; never: number },
): Promise<void> {
  await db.run(sql`delete from exchange.answered_within where hour >= ${from}`)
  await db.run(sql`
    with counted as (
      select register_id, date_trunc('hour', started_at) as hour, count(*) as answers,
        case when outcome = 'answer' then coalesce(
            (${spans}::integer[])[1 + width_bucket(extract(epoch from ended_at - started_at) * 1000, (${spans}::integer[])::numeric[])],
            ${spans.at(-1)!})
          else ${never} end as ms
      from exchange.exchanged
      where started_at >= ${from} and started_at < ${to}
      group by register_id, hour, ms)
    insert into exchange.answered_within (register_id, hour, ms, answers)
    select register_id, hour, ms, answers from counted`)
}

/** Moves the next count to `next` if it was due at `due`, or there was none; false when somebody else did. */
export async function takeTurn(db: Db, { due, next }: { due: Date; next: Date }): Promise<boolean> {
  const taken = await db.run(sql`
    insert into exchange.next_count as known (at) values (${next})
    on conflict (single) do update set at = excluded.at where known.at <= ${due}`)
  return taken === 1
}

export function countsSince(db: Db, { since, zone }: { since: Date; zone: string }): Promise<Counted[]> {
  return db.many<Counted>(sql`
    select register_id as register, to_char(hour at time zone ${zone}, 'YYYY-MM-DD') as day, ms, sum(answers)::integer as answers
    from exchange.answered_within where hour >= ${since}
    group by register_id, day, ms`)
}

export function forget(db: Db, before: Date): Promise<number> {
  return db.run(sql`delete from exchange.answered_within where hour < ${before}`)
}
