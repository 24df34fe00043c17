import { type Db, sql } from '#platform'
import type { IssuedDocument } from './watch.ts'

/** Documents that were not yet held against their case, the oldest first. */
export function unwatched(
  db: Db,
  { after, most }: { after: Pick<IssuedDocument, 'madeAt' | 'id'> | undefined; most: number },
): Promise<IssuedDocument[]> {
  return db.many<IssuedDocument>(sql`
    select id, application_id, person_id, purpose, made_at, revoked_at from documents.document d
    where made_at is not null and founded_at is null
      and (${after?.madeAt ?? null}::timestamptz is null or (made_at, id) > (${after?.madeAt ?? null}::timestamptz, ${after?.id ?? null}::uuid))
      and not exists (select from documents.unfounded u where u.document_id = d.id)
    order by made_at, id limit ${most}`)
}

export function setFounded(db: Db, { ids, at }: { ids: readonly string[]; at: Date }): Promise<number> {
  return db.run(sql`update documents.document set founded_at = ${at} where id = any (${ids}::uuid[])`)
}

/** Keeps one for whoever looks into it; nothing if it is kept already. */
export async function insertUnfounded(
  db: Db,
  { documentId, why, at }: { documentId: string; why: string; at: Date },
): Promise<boolean> {
  const count = await db.run(sql`
    insert into documents.unfounded (document_id, why, seen_at) values (${documentId}, ${why}, ${at})
    on conflict do nothing`)
  return count === 1
}

export async function countUnfounded(db: Db): Promise<number> {
  return (await db.one<{ count: number }>(sql`select count(*) as count from documents.unfounded`)).count
}
