import { type Db, sql } from '#platform'

export type Seen = {
  readonly service: string
  /** The digest of our own description of the operation. */
  readonly described: string
  readonly digest: string
  readonly at: Date
}

/** Records a service's digest unless one is recorded under the same description of ours; gives back the one that is. */
export async function firstSeen(db: Db, { service, described, digest, at }: Seen): Promise<string> {
  const known = sql`select sha256 from exchange.interface where service = ${service} and described = ${described}`
  const before = await db.maybe<{ sha256: string }>(known)
  if (before) return before.sha256
  await db.run(sql`
    insert into exchange.interface (service, described, sha256, seen_at) values (${service}, ${described}, ${digest}, ${at})
    on conflict (service) do update set described = excluded.described, sha256 = excluded.sha256, seen_at = excluded.seen_at
      where interface.described <> excluded.described`)
  return (await db.maybe<{ sha256: string }>(known))?.sha256 ?? digest // somebody describes it otherwise at this moment
}
