import { timingSafeEqual } from 'node:crypto'
import type { Context } from '#platform'
import type { Application } from './application.ts'
import * as store from './store.ts'

/** What anybody who has the number and its code may know: how far it is, nothing of whose it is. */
export type Tracked = Pick<
  Application,
  | 'number'
  | 'serviceId'
  | 'definitionHash'
  | 'state'
  | 'submittedAt'
  | 'completeAt'
  | 'dueAt'
  | 'promisedOn'
  | 'officeId'
  | 'collectOfficeId'
>

/** The application of a number, for who also has its code; a wrong number and a wrong code are answered alike. */
export async function track(
  ctx: Context,
  { number, code }: { number: string; code: string },
): Promise<Tracked | undefined> {
  const found = await store.findByNumber(ctx.db, number.trim().toUpperCase().slice(0, 40))
  const isRight = isSame(found?.checkCode || 'none!!', code.trim())
  if (!found || !isRight) return undefined
  const { serviceId, definitionHash, state, submittedAt, completeAt, dueAt, promisedOn, officeId, collectOfficeId } =
    found
  return {
    number: found.number,
    serviceId,
    definitionHash,
    state,
    submittedAt,
    completeAt,
    dueAt,
    promisedOn,
    officeId,
    collectOfficeId,
  }
}

function isSame(code: string, given: string): boolean {
  const [one, other] = [Buffer.from(code), Buffer.from(given.slice(0, 32))]
  return one.length === other.length && timingSafeEqual(one, other)
}
