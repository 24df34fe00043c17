/**
 * No command commits without its entry: every row that a command leaves in the main tables has an entry that tells of it.
 * Counted by what entries are about, so that a verb that forgets to tell is found by whatever database it ran in.
 */
import { type Database, type Sql, sql } from '#platform'
import { fromCanonical } from '#verify'

type Told = { readonly did: string; readonly about?: string; readonly data?: Readonly<Record<string, unknown>> }
type Row = { readonly id: string; readonly about: string }
/** Rows of a table, and which entries may tell of one: in `case` by what they are about or name, in `registry` by its name. */
type Held = { readonly table: string; readonly rows: Sql; readonly dids: readonly string[] }

const inCase: readonly Held[] = [
  held('applications.application', sql`select id, id as about from applications.application`, 'applications.submitted'),
  held(
    'applications.decision',
    sql`select id, application_id as about from applications.decision`,
    'applications.decided',
  ),
  held(
    'applications.message',
    sql`select id, application_id as about from applications.message`,
    'applications.message-sent',
  ),
  held(
    'applications.recusal',
    sql`select application_id as id, application_id as about from applications.recusal`,
    'applications.recused',
  ),
  held(
    'appointments.booking',
    sql`select id, application_id as about from appointments.booking`,
    'appointments.booked',
  ),
  held(
    'documents.document',
    sql`select id, id as about from documents.document`,
    'documents.issued',
    'documents.replaced',
    'documents.corrected',
  ),
  held(
    'documents.document, revoked',
    sql`select id, id as about from documents.document where revoked_at is not null`,
    'documents.revoked',
    'documents.replaced',
    'documents.corrected',
  ),
  held('documents.share', sql`select id, id as about from documents.share`, 'documents.shared'),
  held('identity.session', sql`select id, id as about from identity.session`, 'identity.signed-in'),
  held('identity.staff_session', sql`select id, id as about from identity.staff_session`, 'identity.officer-signed-in'),
  held('payments.invoice', sql`select id, about from payments.invoice`, 'payments.invoice-raised'),
  held('oversight.flag', sql`select id, receipt_id as about from oversight.flag`, 'oversight.flagged'),
]
const inRegistry: readonly { readonly kind: string; readonly rows: Sql }[] = [
  { kind: 'service', rows: sql`select id from catalogue.service` },
  { kind: 'role', rows: sql`select id::text as id from agencies.officer` },
  { kind: 'key', rows: sql`select encode(kid, 'hex') as id from documents.signing_key` },
]

function held(table: string, rows: Sql, ...dids: string[]): Held {
  return { table, rows, dids }
}

/** A sentence for each row that no entry tells of, and how many rows were held against the log. */
export async function rowsWithoutEntry(database: Database): Promise<{ rows: number; missing: string[] }> {
  const entries = await recordsOf<Told>(database, 'case')
  const registry = await recordsOf<{ kind: string; id: string }>(database, 'registry')
  const missing: string[] = []
  let count = 0
  for (const { table, rows, dids } of inCase) {
    const told = new Map<string, number>()
    for (const { did, about = '' } of entries) if (dids.includes(did)) told.set(about, (told.get(about) ?? 0) + 1)
    for (const { id, about } of await database.many<Row>(rows)) {
      count++
      const left = told.get(about) ?? 0
      if (left === 0) missing.push(`${table} ${id} has no entry`)
      told.set(about, left - 1)
    }
  }
  for (const { kind, rows } of inRegistry) {
    const told = new Set(registry.filter((entry) => entry.kind === kind).map(({ id }) => id))
    for (const { id } of await database.many<{ id: string }>(rows)) {
      count++
      if (!told.has(id)) missing.push(`${kind} ${id} is not in the registry`)
    }
  }
  const steps = await stepsWithoutEntry(database, entries)
  return { rows: count + steps.rows, missing: [...missing, ...steps.missing] }
}

/** Each step of an application is told by an entry of its own, beside those of other kinds. */
async function stepsWithoutEntry(
  database: Database,
  entries: readonly Told[],
): Promise<{ rows: number; missing: string[] }> {
  const steps = await database.many<{ applicationId: string; to: string; count: number }>(sql`
    select application_id, to_state as to, count(*) as count from applications.step group by application_id, to_state`)
  const told = new Map<string, number>()
  for (const { did, about = '' } of entries) {
    if (did.startsWith('applications.')) told.set(about, (told.get(about) ?? 0) + 1)
  }
  const wanted = Map.groupBy(steps, ({ applicationId }) => applicationId)
  const missing = [...wanted].flatMap(([id, own]) => {
    const moved = own.reduce((sum, { count }) => sum + count, 0)
    return (told.get(id) ?? 0) > moved
      ? []
      : [`applications.step: ${id} moved ${moved} times and the log tells of fewer`]
  })
  return { rows: steps.length, missing }
}

async function recordsOf<Said>(database: Database, log: string): Promise<Said[]> {
  const rows = await database.many<{ record: Buffer }>(
    sql`select record from transparency.entry where log = ${log} and length(record) > 0`,
  )
  return rows.map(({ record }) => fromCanonical<Said>(record))
}
