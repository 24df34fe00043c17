import type { Definition, Translations } from '#engine'
import { type Db, sql } from '#platform'

export type Version = { readonly hash: string; readonly definition: Definition; readonly translations: Translations }

export async function knownHashes(db: Db): Promise<Set<string>> {
  const rows = await db.many<{ hash: string }>(sql`select hash from catalogue.version`)
  return new Set(rows.map(({ hash }) => hash))
}

export function insertVersions(db: Db, versions: readonly Version[], at: Date): Promise<number> {
  const rows = versions.map(({ hash, definition, translations }) => ({
    hash,
    id: definition.id,
    definition,
    translations,
  }))
  return db.run(sql`
    insert into catalogue.version (hash, service_id, definition, translations, published_at)
    select hash, id, definition, translations, ${at}
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as given (hash text, id text, definition json, translations json)
    on conflict do nothing`)
}

/** Puts exactly these in force; returns the services for which that changed something. */
export async function putInForce(
  db: Db,
  versions: readonly Version[],
  at: Date,
): Promise<{ changed: string[]; withdrawn: string[] }> {
  const rows = versions.map(({ hash, definition }) => ({ id: definition.id, agency: definition.agency, hash }))
  const changed = await db.many<{ id: string }>(sql`
    insert into catalogue.service (id, agency_id, hash)
    select id, agency, hash from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (id text, agency text, hash text)
    on conflict (id) do update set agency_id = excluded.agency_id, hash = excluded.hash, withdrawn_at = null
      where service.hash <> excluded.hash or service.withdrawn_at is not null
    returning id`)
  const withdrawn = await db.many<{ id: string }>(sql`
    update catalogue.service set withdrawn_at = ${at}
    where withdrawn_at is null and id <> all (${rows.map(({ id }) => id)})
    returning id`)
  return { changed: changed.map(({ id }) => id), withdrawn: withdrawn.map(({ id }) => id) }
}

export function versionsInForce(db: Db): Promise<Version[]> {
  return db.many<Version>(sql`
    select version.hash, version.definition, version.translations
    from catalogue.service join catalogue.version using (hash)
    where service.withdrawn_at is null
    order by service.id`)
}

export function findVersion(db: Db, hash: string): Promise<Version | undefined> {
  return db.maybe<Version>(sql`select hash, definition, translations from catalogue.version where hash = ${hash}`)
}

/** Whether what has this hash was found whole before. */
export async function wasWhole(db: Db, hash: string): Promise<boolean> {
  return (await db.maybe(sql`select 1 as found from catalogue.whole where hash = ${hash}`)) !== undefined
}

export function insertWhole(db: Db, hash: string, at: Date): Promise<number> {
  return db.run(sql`insert into catalogue.whole (hash, at) values (${hash}, ${at}) on conflict do nothing`)
}

export type Change = {
  readonly service: string
  readonly agency: string
  readonly what: 'published' | 'withdrawn'
  /** The hash of the version; of a withdrawn service the last one. */
  readonly hash: string
  readonly at: Date
}

export function changesBefore(
  db: Db,
  { before, after = null, limit }: { before: Date; after?: string | null | undefined; limit: number },
): Promise<Change[]> {
  return db.many<Change>(sql`
    select service, agency, what, hash, at
    from (
      select service_id as service, definition->>'agency' as agency, 'published' as what, hash, published_at as at
      from catalogue.version
      union all
      select id, agency_id, 'withdrawn', hash, withdrawn_at from catalogue.service where withdrawn_at is not null
    ) as change
    where at < ${before} or (at = ${before} and service > ${after}::text)
    order by at desc, service limit ${limit}`)
}

export type Unfound = { readonly words: string; readonly times: number; readonly lastOn: string }

/** Counts a search in vain; of more than are kept, those that were made least and longest ago give way. */
export async function countUnfound(
  db: Db,
  { words, at, kept }: { words: string; at: Date; kept: number },
): Promise<void> {
  await db.run(sql`
    insert into catalogue.unfound (words, times, last_at) values (${words}, 1, ${at})
    on conflict (words) do update set times = unfound.times + 1, last_at = excluded.last_at`)
  await db.run(sql`
    delete from catalogue.unfound where words in (
      select words from catalogue.unfound order by times desc, last_at desc offset ${kept} limit 100)`)
}

export function unfoundMost(db: Db, { from, limit }: { from: number; limit: number }): Promise<Unfound[]> {
  return db.many<Unfound>(sql`
    select words, times, to_char(last_at, 'YYYY-MM-DD') as "lastOn" from catalogue.unfound
    where times >= ${from} order by times desc, words limit ${limit}`)
}
