import { type FactRow, type Nation, termsOf } from '#engine'
import { assert, Refusal } from '#kernel'
import type { Context } from '#platform'
import { type Reading, read } from '#vault'
import { forgetAnswers, keepAnswer, type Question, saidLately } from './answers.ts'
import { client } from './client.ts'
import { through } from './gate.ts'
import { readAnswer } from './khur-answer.ts'
import { failureOf, mayAskAgain } from './outcome.ts'
import type { ExchangeAnswer } from './port.ts'
import * as store from './store.ts'

declare module '../../platform/context.ts' {
  interface Outside {
    readonly nation: Nation
  }
}

export type Asked = Omit<Reading, 'sensitivity'> & {
  readonly registerNumber: string
  readonly inputs?: Readonly<Record<string, string>>
  /** Somebody waits at the screen: a fault on the way is not tried again. */
  readonly once?: boolean
  /** How long whoever asks can wait, in milliseconds. */
  readonly withinMs?: number
}

/** When the register said it, and whether it said so just now or it was kept. */
type Origin = { readonly at: Date; readonly receiptId: string; readonly readFrom: 'register' | 'kept' }
export type RegisterAnswer =
  | (Origin & { readonly state: 'found'; readonly rows: readonly FactRow[] })
  | (Origin & { readonly state: 'none' })

export const refusals = { 'exchange/denied': 502, 'exchange/not-described': 500, 'exchange/no-basis': 500 } as const

const attemptsMax = 2
const telling = 'tell'

/**
 * Asks a register about a person: the receipt is committed first, then the request leaves; readings are safe to repeat,
 * so a fault on the way is tried once more. Throws `Outage` when the register does not answer.
 */
export async function ask(ctx: Context, asked: Asked): Promise<RegisterAnswer> {
  assert(!ctx.db.inTransaction, 'a register is asked outside of any transaction')
  const operation = await store.findOperation(ctx.db, asked.register, asked.operation)
  if (!operation) throw new Refusal('exchange/not-described', { register: asked.register, operation: asked.operation })
  const question = questionOf(ctx, asked, operation)

  const kept = await saidLately(ctx, question)
  if (kept) return answerOf(kept.rows, { ...kept, readFrom: 'kept' })
  const now = () => ctx.clock.now().getTime()
  const entering = { now, withinMs: asked.withinMs }
  try {
    // A register nobody asks leaves no receipt.
    return await through(operation.agencyId, entering, () => readOut(ctx, { asked, operation, question }))
  } finally {
    if (asked.purpose === telling) await forgetAnswers(ctx, { personId: asked.personId, register: asked.register }) // whatever became of it: it may have heard
  }
}

/** What is asked, by which law: the one the service names, or the register's own. */
function questionOf(ctx: Context, asked: Asked, operation: store.StoredOperation): Question {
  const { registerNumber, inputs = {}, once: _, withinMs: __, ...reading } = asked
  const register = ctx.outside.nation.registers.find(({ id }) => id === asked.register)
  const described = register?.operations[asked.operation]
  const { law: own, ...terms } = described
    ? termsOf(register!, described)
    : ({ sensitivity: 'personal', freshMinutes: 0, law: undefined } as const)
  const law = asked.law || own?.act
  if (!law) throw new Refusal('exchange/no-basis', { service: asked.service })
  const foreign = [
    ...asked.fields.filter((field) => !Object.hasOwn(operation.fields, field)),
    ...Object.keys(inputs).filter((input) => !operation.inputs.includes(input)),
  ]
  if (foreign.length > 0) throw new Refusal('exchange/not-described', { operation: asked.operation, foreign })
  const isByPerson = (described?.by ?? 'person') === 'person'
  return {
    reading: { ...reading, law, sensitivity: terms.sensitivity },
    body: { ...(isByPerson ? { regnum: registerNumber } : {}), ...inputs },
    terms,
  }
}

function answerOf(rows: readonly FactRow[] | undefined, { at, receiptId, readFrom }: Origin): RegisterAnswer {
  return rows ? { state: 'found', rows, at, receiptId, readFrom } : { state: 'none', at, receiptId, readFrom }
}

type Going = { readonly asked: Asked; readonly operation: store.StoredOperation; readonly question: Question }

function readOut(ctx: Context, going: Going): Promise<RegisterAnswer> {
  return read(ctx, going.question.reading, async ({ id: receiptId }) => {
    const rows = await attempts(ctx, { ...going, receiptId })
    const at = ctx.clock.now()
    if (going.asked.purpose !== telling) await keepAnswer(ctx, going.question, { rows, at })
    return answerOf(rows, { at, receiptId, readFrom: 'register' })
  })
}

type Attempt = Going & { readonly receiptId: string }

async function attempts(ctx: Context, attempt: Attempt): Promise<readonly FactRow[] | undefined> {
  for (let tried = 1; ; tried++) {
    const answer = await one(ctx, attempt)
    if (answer.kind === 'answer') return readAnswer(answer.body, attempt.operation, attempt.asked.fields)
    const { code } = answer
    ctx.log.warn({ register: attempt.asked.register, code, tried }, 'a register did not answer')
    const changes = { changes: attempt.asked.purpose === telling, hasKey: 'key' in keyOf(attempt.asked) }
    const mostTries = attempt.asked.once || !mayAskAgain(answer, changes) ? 1 : attemptsMax
    if (tried >= mostTries) throw failureOf(answer)
  }
}

/** What changes something goes out under one key however often it is tried: that of its case. */
function keyOf({ purpose, applicationId }: Asked): { key?: string } {
  return purpose === telling && applicationId ? { key: applicationId } : {}
}

/** One attempt under an identifier of its own, stored before it leaves. */
async function one(ctx: Context, { operation, receiptId, asked, question }: Attempt): Promise<ExchangeAnswer> {
  const instance = ctx.outside.nation.country.exchangeInstance
  const id = ctx.ids.uuid()
  await store.insertAttempt(ctx.db, {
    id,
    receiptId,
    register: asked.register,
    operation: asked.operation,
    at: ctx.clock.now(),
  })
  const { memberClass, memberCode, subsystem, code, agencyId: agency, name } = operation
  const answer = await ctx.outside.exchange.send({
    id,
    client: [instance, ...client],
    service: [instance, memberClass, memberCode, subsystem, code],
    agency,
    name,
    userId: `${instance}${asked.personId}`,
    issue: asked.applicationId ?? receiptId,
    about: asked.registerNumber,
    ...keyOf(asked),
    body: question.body,
    ...(asked.withinMs === undefined ? {} : { withinMs: asked.withinMs }),
  })
  const evidence =
    answer.kind === 'answer'
      ? { requestHash: answer.requestHash, responseSha256: answer.sha256, evidence: answer.evidence }
      : {}
  await store.endAttempt(ctx.db, {
    id,
    outcome: answer.kind === 'answer' ? 'answer' : answer.code,
    at: ctx.clock.now(),
    ...evidence,
  })
  return answer
}
