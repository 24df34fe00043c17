/** Holds what senders were told against what the database has: applications, decisions, documents, entries of the log. */
import { type Database, sql } from '#platform'
import { fromCanonical } from '#verify'
import type { Sending } from './steady-sender.ts'

type Row = {
  readonly id: string
  readonly number: string
  readonly state: string
  readonly documentId: string | null
  readonly key: string | null
  readonly documents: number
}
export type Audited = {
  readonly counts: Readonly<
    Record<'lost' | 'doubled' | 'other receipt' | 'undecided' | 'without one document' | 'wrong in the log', number>
  >
  readonly faults: string[]
}

/** Counts what is wrong; every fault is also told in a line. The database must hold nothing but these sendings. */
export async function auditSubmissions(database: Database, sendings: readonly Sending[]): Promise<Audited> {
  const rows = await database.many<Row>(sql`
    select application.id, number, state, document_id, submission.key,
      (select count(*) from documents.document where document.application_id = application.id) as documents
    from applications.application left join applications.submission on submission.application_id = application.id`)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const acknowledged = sendings.map(({ key, acknowledged }) => ({ key, ids: [...acknowledged].map(idIn) }))
  const told = new Set(acknowledged.flatMap(({ ids }) => ids))
  const entries = await entriesBySubject(database)
  const faults = {
    lost: acknowledged.filter(({ key, ids }) => ids.length === 0 || ids.some((id) => byId.get(id)?.key !== key)),
    doubled: [
      ...rows.filter(({ id }) => !told.has(id)),
      ...repeated(rows.map(({ id }) => id)),
      ...repeated(rows.map(({ number }) => number)),
    ],
    'other receipt': acknowledged.filter(({ ids }) => ids.length > 1),
    undecided: rows.filter(({ state }) => state !== 'granted'),
    'without one document': rows.filter(({ documents, documentId }) => documents !== 1 || documentId === null),
    'wrong in the log': rows.filter((row) => !isTold(row, entries)),
  }
  return {
    counts: Object.fromEntries(Object.entries(faults).map(([name, list]) => [name, list.length])) as Audited['counts'],
    faults: Object.entries(faults).flatMap(([name, list]) => list.map((one) => `${name}: ${JSON.stringify(one)}`)),
  }
}

function idIn(place: string): string {
  return /\/applications\/([\w-]+)$/.exec(place)?.[1] ?? place
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i)
}

/** Which events the log has of each subject, repetitions and all. */
async function entriesBySubject(database: Database): Promise<Map<string, string[]>> {
  const entries = await database.many<{ about: string; record: Buffer }>(sql`
    select about, record from transparency.entry where log = 'case' and about is not null`)
  const bySubject = new Map<string, string[]>()
  for (const { about, record } of entries) {
    const { did } = fromCanonical<{ did: string }>(record)
    bySubject.set(about, [...(bySubject.get(about) ?? []), did])
  }
  return bySubject
}

/** Whether each event of an application and of its document stands in the log exactly once. */
function isTold({ id, documentId }: Row, entries: ReadonlyMap<string, string[]>): boolean {
  const count = (about: string | null, did: string) =>
    (entries.get(about ?? '') ?? []).filter((one) => one === did).length
  return (
    count(id, 'applications.submitted') === 1 &&
    count(id, 'applications.granted') === 1 &&
    count(documentId, 'documents.issued') === 1
  )
}
