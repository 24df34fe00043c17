import type { FactRow, Nation } from '#engine'
import { assert, Outage, Refusal } from '#kernel'
import type { Context } from '#platform'
import { commitReceipt } from '#transparency'
import { through } from './gate.ts'
import { readAnswer } from './khur-answer.ts'
import * as store from './store.ts'
import type { XRoadAnswer } from './xroad-http.ts'

declare module '../../platform/context.ts' {
  interface Outside {
    readonly nation: Nation
  }
}

export type Asked = {
  readonly personId: string
  readonly registerNumber: string
  readonly register: string
  readonly operation: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly fields: readonly string[]
  readonly service: string
  readonly purpose: string
  readonly applicationId?: string
  readonly law?: string
  /** Somebody waits at the screen: a fault on the way is not tried again. */
  readonly once?: boolean
}

export type RegisterAnswer =
  | { readonly state: 'found'; readonly rows: readonly FactRow[]; readonly at: Date; readonly receiptId: string }
  | { readonly state: 'none'; readonly at: Date; readonly receiptId: string }

export const refusals = { 'exchange/denied': 502, 'exchange/not-described': 500, 'exchange/no-basis': 500 } as const

const attemptsMax = 2
/** Who we are on the exchange: class, member, subsystem. */
const client = ['GOV', '0001', 'platform'] as const

/**
 * Asks a register about a person: the receipt is committed first, then the request leaves; readings are safe to repeat,
 * so a fault on the way is tried once more. Throws `Outage` when the register does not answer.
 */
export async function ask(ctx: Context, asked: Asked): Promise<RegisterAnswer> {
  assert(!ctx.db.inTransaction, 'a register is asked outside of any transaction')
  const operation = await store.findOperation(ctx.db, asked.register, asked.operation)
  if (!operation) throw new Refusal('exchange/not-described', { register: asked.register, operation: asked.operation })
  if (!asked.law) throw new Refusal('exchange/no-basis', { service: asked.service })
  const foreign = [
    ...asked.fields.filter((field) => !Object.hasOwn(operation.fields, field)),
    ...Object.keys(asked.inputs ?? {}).filter((input) => !operation.inputs.includes(input)),
  ]
  if (foreign.length > 0) throw new Refusal('exchange/not-described', { operation: asked.operation, foreign })

  const now = () => ctx.clock.now().getTime()
  return through(asked.register, now, () => readOut(ctx, asked, operation)) // a register nobody asks leaves no receipt
}

async function readOut(ctx: Context, asked: Asked, operation: store.StoredOperation): Promise<RegisterAnswer> {
  const { registerNumber, inputs, once, ...reading } = asked
  const { id: receiptId, at } = await commitReceipt(ctx, reading)
  const rows = await attempts(ctx, { operation, receiptId, asked, body: { regnum: registerNumber, ...inputs } })
  return rows ? { state: 'found', rows, at, receiptId } : { state: 'none', at, receiptId }
}

type Attempt = {
  readonly operation: store.StoredOperation
  readonly receiptId: string
  readonly asked: Asked
  readonly body: unknown
}

async function attempts(ctx: Context, attempt: Attempt): Promise<readonly FactRow[] | undefined> {
  for (let tried = 1; ; tried++) {
    const answer = await one(ctx, attempt)
    if (answer.kind === 'answer') return readAnswer(answer.body, attempt.operation, attempt.asked.fields)
    const { code } = answer
    ctx.log.warn({ register: attempt.asked.register, code, tried }, 'a register did not answer')
    if (answer.kind === 'fault' && answer.ours) throw new Refusal('exchange/denied', { code })
    if (tried >= (attempt.asked.once ? 1 : attemptsMax))
      throw new Outage('exchange/unreachable', { cause: new Error(code) })
  }
}

/** One attempt under an identifier of its own, stored before it leaves. */
async function one(ctx: Context, { operation, receiptId, asked, body }: Attempt): Promise<XRoadAnswer> {
  const instance = ctx.outside.nation.country.exchangeInstance
  const id = ctx.ids.uuid()
  await store.insertAttempt(ctx.db, {
    id,
    receiptId,
    register: asked.register,
    operation: asked.operation,
    at: ctx.clock.now(),
  })
  const { memberClass, memberCode, subsystem, code } = operation
  const answer = await ctx.outside.exchange.send({
    id,
    client: [instance, ...client],
    service: [instance, memberClass, memberCode, subsystem, code],
    userId: `${instance}${asked.personId}`,
    issue: asked.applicationId ?? receiptId,
    body,
  })
  const evidence = answer.kind === 'answer' ? { requestHash: answer.requestHash, responseSha256: answer.sha256 } : {}
  await store.endAttempt(ctx.db, {
    id,
    outcome: answer.kind === 'answer' ? 'answer' : answer.code,
    at: ctx.clock.now(),
    ...evidence,
  })
  return answer
}
