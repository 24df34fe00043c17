/** Status lists in the database: which places were given out to which documents, and which were revoked. */
import { type Db, sql } from '#platform'

export type Place = { readonly list: number; readonly index: number }

/** The next in the order in which places are given out; waits for nobody. */
export async function nextTurn(db: Db): Promise<number> {
  return (await db.one<{ next: number }>(sql`select nextval('documents.status_seq') as next`)).next
}

/** What the order of a list's places follows from, if there is that list. */
export async function findSecret(db: Db, list: number): Promise<Buffer | undefined> {
  const found = await db.maybe<{ secret: Buffer }>(sql`select secret from documents.status_list where list = ${list}`)
  return found?.secret
}

/** Opens a list; returns its secret, which is another's if they were first. */
export async function openList(db: Db, given: { list: number; secret: Buffer; at: Date }): Promise<Buffer> {
  await db.run(sql`
    insert into documents.status_list (list, secret, opened_at) values (${given.list}, ${given.secret}, ${given.at})
    on conflict do nothing`)
  return (await findSecret(db, given.list))!
}

export function insertPlaces(
  db: Db,
  { documentId, places }: { documentId: string; places: readonly Place[] },
): Promise<number> {
  return db.run(sql`
    insert into documents.status_place (list, index, document_id)
    select list, index, ${documentId} from unnest(${places.map(({ list }) => list)}::integer[],
      ${places.map(({ index }) => index)}::integer[]) as given (list, index)`)
}

/** Revokes every place of a document. */
export function revokePlacesOf(db: Db, { documentId, at }: { documentId: string; at: Date }): Promise<number> {
  return db.run(sql`
    update documents.status_place set revoked_at = ${at} where document_id = ${documentId} and revoked_at is null`)
}

export function revokePlaces(db: Db, { places, at }: { places: readonly Place[]; at: Date }): Promise<number> {
  return db.run(sql`
    update documents.status_place p set revoked_at = ${at}
    from unnest(${places.map(({ list }) => list)}::integer[], ${places.map(({ index }) => index)}::integer[]) as given (list, index)
    where p.list = given.list and p.index = given.index and p.revoked_at is null`)
}

/** The numbers of the lists there are. */
export async function allLists(db: Db, most: number): Promise<number[]> {
  const rows = await db.many<{ list: number }>(sql`select list from documents.status_list order by list limit ${most}`)
  return rows.map(({ list }) => list)
}

/** What of a list is revoked. */
export async function revokedIn(db: Db, list: number): Promise<number[]> {
  const rows = await db.many<{ index: number }>(sql`
    select index from documents.status_place where list = ${list} and revoked_at is not null order by index`)
  return rows.map(({ index }) => index)
}
