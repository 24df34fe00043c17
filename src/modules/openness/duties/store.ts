import { type Db, type Sql, sql } from '#platform'
import type { Publication } from './state.ts'

const publicationsMost = 10_000

const columns = sql`id, agency_id, duty, title, link, said, published_on, changed_on, entered_at, taken_back_at`

export type NewPublication = Omit<Publication, 'takenBackAt'> & { readonly enteredBy: string }

export function insertPublication(db: Db, given: NewPublication): Promise<number> {
  const { id, agencyId, duty, title, link, said, publishedOn, changedOn, enteredBy, enteredAt } = given
  return db.run(sql`
    insert into openness.duty_publication
      (id, agency_id, duty, title, link, said, published_on, changed_on, entered_by, entered_at)
    values (${id}, ${agencyId}, ${duty}, ${title}, ${link}, ${said}, ${publishedOn}, ${changedOn}, ${enteredBy}, ${enteredAt})`)
}

export function lockPublication(db: Db, id: string): Promise<Publication | undefined> {
  return db.maybe<Publication>(sql`
    select ${columns} from openness.duty_publication where id = ${id} for update`)
}

export function setTakenBack(db: Db, { id, by, at }: { id: string; by: string; at: Date }): Promise<number> {
  return db.run(sql`
    update openness.duty_publication set taken_back_by = ${by}, taken_back_at = ${at}
    where id = ${id} and taken_back_at is null`)
}

/** Of each item of each agency the entry that counts. */
export function publicationsInForce(db: Db, agencyIds: readonly string[]): Promise<Publication[]> {
  return db.many<Publication>(sql`
    select distinct on (agency_id, duty) ${columns} from openness.duty_publication
    where agency_id = any(${agencyIds}::text[]) and taken_back_at is null
    order by agency_id, duty, entered_at desc, id desc limit ${publicationsMost}`)
}

export function publicationsOf(
  db: Db,
  { agencyId, limit }: { agencyId: string; limit: number },
): Promise<Publication[]> {
  return db.many<Publication>(sql`
    select ${columns} from openness.duty_publication where agency_id = ${agencyId}
    order by entered_at desc, id desc limit ${limit}`)
}

export async function lastEntered(db: Db): Promise<Date | undefined> {
  const found = await db.maybe<{ at: Date | null }>(sql`
    select max(greatest(entered_at, taken_back_at)) as at from openness.duty_publication`)
  return found?.at ?? undefined
}

export type Seen = { readonly agencyId: string; readonly duty: string; readonly changedAt: Date }

export function seen(db: Db, agencyIds: readonly string[]): Promise<Seen[]> {
  return db.many<Seen>(sql`
    select agency_id, duty, changed_at from openness.duty_seen where agency_id = any(${agencyIds}::text[])
    limit ${publicationsMost}`)
}

type Digest = { readonly agencyId: string; readonly duty: string; readonly sha256: Buffer }

/** Notes the moment for those that are new or another than before. */
export function noteSeen(db: Db, { digests, at }: { digests: readonly Digest[]; at: Date }): Promise<number> {
  return db.run(sql`
    insert into openness.duty_seen as known (agency_id, duty, sha256, changed_at)
    select agency_id, duty, decode(sha256, 'hex'), ${at} from ${rowsOf(
      digests.map(({ agencyId, duty, sha256 }) => [agencyId, duty, sha256.toString('hex')]),
    )} as given (agency_id, duty, sha256)
    on conflict (agency_id, duty) do update set sha256 = excluded.sha256, changed_at = excluded.changed_at
    where known.sha256 <> excluded.sha256`)
}

export type Late = { readonly agencyId: string; readonly duty: string; readonly since: string }

/** What is late now; what was and is not any more has ended. Returns how many are new. */
export async function noteLate(db: Db, { late, at }: { late: readonly Late[]; at: Date }): Promise<number> {
  const given = sql`${rowsOf(late.map(({ agencyId, duty, since }) => [agencyId, duty, since]))} as given (agency_id, duty, since)`
  await db.run(sql`
    update openness.duty_late set ended_at = ${at} where ended_at is null and not exists (
      select from ${given} where given.agency_id = duty_late.agency_id and given.duty = duty_late.duty
        and given.since::date = duty_late.since)`)
  return db.run(sql`
    insert into openness.duty_late (agency_id, duty, since, noticed_at)
    select agency_id, duty, since::date, ${at} from ${given} on conflict do nothing`)
}

export async function countLate(db: Db, agencyId?: string): Promise<number> {
  const { count } = await db.one<{ count: number }>(sql`
    select count(*) as count from openness.duty_late
    where ended_at is null and (${agencyId ?? null}::text is null or agency_id = ${agencyId ?? null})`)
  return count
}

/** Rows of three texts each. */
function rowsOf(rows: readonly (readonly string[])[]): Sql {
  const column = (at: number) => rows.map((row) => row[at])
  return sql`unnest(${column(0)}::text[], ${column(1)}::text[], ${column(2)}::text[])`
}
