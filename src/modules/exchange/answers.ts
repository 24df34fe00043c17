/**
 * What registers said lately, kept sealed as long as their terms allow, for screens and for nothing that is decided or
 * written. A register that was told something is asked anew.
 */
import type { FactRow, Terms } from '#engine'
import { minute, Outage, Refusal } from '#kernel'
import { type Context, transact } from '#platform'
import { blindIndex, discard, purposes, type Reading, read, type Sensitivity, seal, unsealWith } from '#vault'
import * as store from './store.ts'

/** Rows, or nothing where the register has no record. */
export type Rows = readonly FactRow[] | undefined
export type Said = { readonly rows: Rows; readonly at: Date }
type Kept = { readonly rows: readonly FactRow[] | null }

export type Question = {
  readonly reading: Reading
  /** Keys and inputs by name. */
  readonly body: Readonly<Record<string, string>>
  readonly terms: Pick<Terms, 'sensitivity' | 'freshMinutes'>
}

/** What the register said to the same question not too long ago, read through the door, if that will do. */
export async function saidLately(
  ctx: Context,
  question: Question,
): Promise<(Said & { receiptId: string }) | undefined> {
  const { reading, terms } = question
  if (terms.freshMinutes <= 0 || !purposes[reading.purpose]?.keptWillDo) return undefined
  const kept = await store.findAnswer(ctx.db, { ...keyOf(ctx, question), fields: reading.fields, now: ctx.clock.now() })
  if (!kept) return undefined
  try {
    return await read(ctx, { ...reading, sensitivity: classOf(terms) }, async (receipt) => {
      const [{ rows } = { rows: null }] = await unsealWith<Kept>(ctx, [kept.sealedId], receipt)
      return { rows: rows?.map((row) => only(row, reading.fields)), at: kept.at, receiptId: receipt.id }
    })
  } catch (error) {
    if (!isGone(error)) throw error
    return undefined // swept or shredded meanwhile: the register still knows
  }
}

/** Keeps what a register said, as long as its terms allow; that it cannot be kept is nobody's trouble. */
export async function keepAnswer(ctx: Context, question: Question, { rows, at }: Said): Promise<void> {
  const { reading, terms } = question
  if (terms.freshMinutes <= 0) return
  const until = new Date(at.getTime() + terms.freshMinutes * minute)
  const { personId, register, operation, fields } = reading
  const key = keyOf(ctx, question)
  await transact(ctx, async (ctx) => {
    await discard(ctx, await store.takeAnswers(ctx.db, key))
    const values: Kept = { rows: rows ?? null }
    const kind = `${register}.${operation}`
    const sealedId = await seal(ctx, { personId, sensitivity: classOf(terms), kind, values, until })
    await store.insertAnswer(ctx.db, { ...key, id: ctx.ids.uuid(), fields, sealedId, at, until })
  }).catch((error: unknown) => {
    if (!(error instanceof Outage)) throw error
    ctx.log.warn({ register, code: error.code }, 'an answer could not be kept')
  })
}

/** Forgets what a register said of a person: it was told something since. */
export async function forgetAnswers(
  ctx: Context,
  { personId, register }: { personId: string; register: string },
): Promise<void> {
  await transact(ctx, async (ctx) => discard(ctx, await store.takeAnswers(ctx.db, { personId, register })))
}

function keyOf(ctx: Context, { reading: { personId, register, operation }, body }: Question): store.AnswerKey {
  const values = Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1))
  return { personId, register, operation, asked: blindIndex(ctx, { kind: `${register}.${operation}`, values }) }
}

/** What is nobody's secret is sealed as anybody's data. */
function classOf({ sensitivity }: Question['terms']): Sensitivity {
  return sensitivity === 'sensitive' ? 'sensitive' : 'personal'
}

function only(row: FactRow, fields: readonly string[]): FactRow {
  return Object.fromEntries(fields.map((field) => [field, row[field] ?? null]))
}

function isGone(error: unknown): boolean {
  return error instanceof Refusal && ['vault/not-found', 'vault/shredded'].includes(error.code)
}
