/** What changed in the catalogue: versions that came into force and services that were withdrawn, newest first. */
import { type Db, sql } from '#platform'

export type Change = {
  readonly service: string
  readonly agency: string
  readonly what: 'published' | 'withdrawn'
  /** The hash of the version; of a withdrawn service the last one. */
  readonly hash: string
  readonly at: Date
}

/** At most `limit` changes before a moment. */
export function changesBefore(
  { db }: { db: Db },
  { before, limit }: { before: Date; limit: number },
): Promise<Change[]> {
  return db.many<Change>(sql`
    select service_id as service, definition->>'agency' as agency, 'published' as what, hash, published_at as at
    from catalogue.version where published_at < ${before}
    union all
    select id, agency_id, 'withdrawn', hash, withdrawn_at from catalogue.service where withdrawn_at < ${before}
    order by at desc, service limit ${limit}`)
}
