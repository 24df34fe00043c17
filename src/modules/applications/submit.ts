import { createHash } from 'node:crypto'
import { serviceIn } from '#catalogue'
import type { Answers } from '#engine'
import { citizenOf } from '#identity'
import { assert, type Language, Refusal } from '#kernel'
import { type Context, enqueue } from '#platform'
import { append } from '#transparency'
import { toCanonical } from '#verify'
import { bookAnswered } from './appointment/book.ts'
import * as store from './store.ts'

/** What a person sends: `key` was made when the form was, so that the same form sent again says so. */
export type Submission = {
  readonly key: string
  readonly serviceId: string
  readonly answers: Answers
  readonly language: Language
  /** By which way it came; by the pages unless said. */
  readonly channel?: Channel | undefined
  /** Questions whose answer was typed while a register did not answer: checked before anything is read or decided. */
  readonly unchecked?: readonly string[] | undefined
}

/** The ways by which something can be sent in: the pages, and the outbox of somebody's own device. */
export type Channel = 'web' | 'app'

/** Digits of the code by which somebody may ask after an application without signing in. */
const checkDigits = 6

/** What is acknowledged, the same for ever. */
export type Receipt = { readonly applicationId: string; readonly number: string; readonly submittedAt: Date }

/**
 * Takes an application in. Sent again with the same key it returns the same receipt; the same key with other answers is
 * refused, since one of the two would be lost. The time that was chosen is booked with it. `answers` have been checked by
 * the engine.
 */
export async function submitApplication(ctx: Context, submission: Submission): Promise<Receipt> {
  const service = serviceIn(ctx, submission.serviceId)
  const { definition, hash } = service
  const personId = citizenOf(ctx.actor, definition.signIn)
  const bodySha256 = createHash('sha256')
    .update(toCanonical([submission.serviceId, submission.answers]))
    .digest()

  const id = ctx.ids.uuid()
  const at = ctx.clock.now()
  const number = await store.insertApplication(ctx.db, {
    ...submission,
    id,
    checkCode: ctx.ids.digits(checkDigits),
    personId,
    definitionHash: hash,
    bodySha256,
    at,
  })
  if (number === undefined) return earlier(ctx, { personId, key: submission.key, bodySha256 })

  await bookAnswered(ctx, service, { applicationId: id, personId, answers: submission.answers })
  const data = { service: submission.serviceId, definition: hash, answers: bodySha256 }
  await Promise.all([
    append(ctx, { did: 'applications.submitted', about: id, personId, data }),
    enqueue(ctx, 'applications.fulfil', { applicationId: id }),
  ])
  return { applicationId: id, number, submittedAt: at }
}

async function earlier(ctx: Context, given: { personId: string; key: string; bodySha256: Buffer }): Promise<Receipt> {
  const found = await store.findSubmission(ctx.db, given)
  assert(found, 'an insert gave way to a submission that is not there')
  if (!found.bodySha256.equals(given.bodySha256)) throw new Refusal('applications/key-reused')
  const { applicationId, number, submittedAt } = found
  return { applicationId, number, submittedAt }
}
