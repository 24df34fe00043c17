import type { Field, Operation, Register } from '#engine'
import { type Db, sql } from '#platform'

export function upsertRegisters(db: Db, registers: readonly Register[]): Promise<number> {
  const rows = registers.map(({ id, agency, title, member }) => ({ id, agency, title, ...member }))
  return db.run(sql`
    insert into exchange.register (id, agency_id, title, member_class, member_code, subsystem)
    select id, agency, title, "memberClass", "memberCode", subsystem
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given (id text, agency text, title text, "memberClass" text, "memberCode" text, subsystem text)
    on conflict (id) do update set agency_id = excluded.agency_id, title = excluded.title,
      member_class = excluded.member_class, member_code = excluded.member_code, subsystem = excluded.subsystem`)
}

export function upsertOperations(
  db: Db,
  operations: readonly (Operation & { register: string; key: string })[],
): Promise<number> {
  const rows = operations.map(({ register, key, code, name, title, many, inputs, fields }) => ({
    register,
    key,
    code,
    name,
    title,
    many: many ?? false,
    inputs: inputs ?? [],
    fields,
  }))
  return db.run(sql`
    insert into exchange.operation (register_id, key, code, name, title, many, inputs, fields)
    select register, key, code, name, title, many, array(select jsonb_array_elements_text(inputs)), fields
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given (register text, key text, code text, name text, title text, many boolean, inputs jsonb, fields jsonb)
    on conflict (register_id, key) do update set code = excluded.code, name = excluded.name, title = excluded.title,
      many = excluded.many, inputs = excluded.inputs, fields = excluded.fields`)
}

export type StoredOperation = {
  readonly register: string
  readonly agencyId: string
  readonly name: string
  readonly memberClass: string
  readonly memberCode: string
  readonly subsystem: string
  readonly code: string
  readonly many: boolean
  readonly inputs: readonly string[]
  readonly fields: Readonly<Record<string, Field>>
}

export function findOperation(db: Db, register: string, key: string): Promise<StoredOperation | undefined> {
  return db.maybe<StoredOperation>(sql`
    select register.id as register, agency_id, operation.name, member_class, member_code, subsystem, code, many, inputs, fields
    from exchange.operation join exchange.register on register.id = operation.register_id
    where register_id = ${register} and key = ${key}`)
}

export async function insertAttempt(
  db: Db,
  attempt: { id: string; receiptId: string; register: string; operation: string; at: Date },
): Promise<void> {
  const { id, receiptId, register, operation, at } = attempt
  await db.run(sql`
    insert into exchange.exchanged (id, receipt_id, register_id, operation, started_at)
    values (${id}, ${receiptId}, ${register}, ${operation}, ${at})`)
}

export async function endAttempt(
  db: Db,
  given: {
    id: string
    outcome: string
    at: Date
    requestHash?: string | undefined
    responseSha256?: Buffer | undefined
    evidence?: string | undefined
  },
): Promise<void> {
  const { id, outcome, at, requestHash, responseSha256, evidence } = given
  await db.run(sql`
    update exchange.exchanged
    set outcome = ${outcome}, ended_at = ${at}, request_hash = ${requestHash ?? null}, response_sha256 = ${responseSha256 ?? null},
      evidence = ${evidence ?? null}
    where id = ${id}`)
}

export type AnswerKey = {
  readonly personId: string
  readonly register: string
  readonly operation: string
  /** The question's blind index. */
  readonly asked: Buffer
}
export type KeptAnswer = { readonly sealedId: string; readonly at: Date }

export function findAnswer(
  db: Db,
  { personId, register, operation, asked, fields, now }: AnswerKey & { fields: readonly string[]; now: Date },
): Promise<KeptAnswer | undefined> {
  return db.maybe<KeptAnswer>(sql`
    select sealed_id, at from exchange.answer
    where person_id = ${personId} and register_id = ${register} and operation = ${operation} and asked = ${asked}
      and fields @> ${fields}::text[] and until > ${now}`)
}

/** Takes out what is kept of a register, or of one question to it; returns what of it is sealed. */
export async function takeAnswers(
  db: Db,
  { personId, register, operation, asked }: Pick<AnswerKey, 'personId' | 'register'> & Partial<AnswerKey>,
): Promise<string[]> {
  const rows = await db.many<{ sealedId: string }>(sql`
    delete from exchange.answer
    where person_id = ${personId} and register_id = ${register}
      and (${operation ?? null}::text is null or (operation = ${operation ?? null} and asked = ${asked ?? null}))
    returning sealed_id`)
  return rows.map(({ sealedId }) => sealedId)
}

type NewAnswer = AnswerKey &
  KeptAnswer & { readonly id: string; readonly fields: readonly string[]; readonly until: Date }

/** What somebody else kept meanwhile stays. */
export function insertAnswer(db: Db, given: NewAnswer): Promise<number> {
  const { id, personId, register, operation, asked, fields, sealedId, at, until } = given
  return db.run(sql`
    insert into exchange.answer (id, person_id, register_id, operation, asked, fields, sealed_id, at, until)
    values (${id}, ${personId}, ${register}, ${operation}, ${asked}, ${fields}, ${sealedId}, ${at}, ${until})
    on conflict do nothing`)
}
