import { minute, Refusal } from '#kernel'
import { type Context, transact } from '#platform'
import { sha256 } from '../attempt.ts'
import * as store from './store.ts'

export type Purpose = 'enrolment' | 'sign-in'
type For = { readonly purpose: Purpose; readonly holderId: string | null; readonly enrolmentId: string | null }
export type Given = { readonly id: string; readonly challenge: string }

/** How long a person has from asking to touching the key. */
const challengeMs = 5 * minute

/** Gives out something to sign; only its hash is kept, so who answers must have been the one that asked. */
export async function giveChallenge(ctx: Context, { purpose, holderId, enrolmentId }: For): Promise<Given> {
  const [id, challenge, now] = [ctx.ids.uuid(), ctx.ids.secret(), ctx.clock.now()]
  const expiresAt = new Date(now.getTime() + challengeMs)
  const challengeSha256 = sha256(challenge)
  await store.insertChallenge(ctx.db, {
    id,
    challengeSha256,
    purpose,
    holderId,
    enrolmentId,
    createdAt: now,
    expiresAt,
  })
  return { id, challenge }
}

/** Takes a challenge back, for good whatever comes of the answer: one that failed is not tried a second time. */
export async function takeChallenge(
  ctx: Context,
  { challenge, purpose }: { challenge: string; purpose: Purpose },
): Promise<{ id: string; holderId: string | null; enrolmentId: string | null }> {
  const taken = await transact(ctx, ({ db, clock }) =>
    store.useChallenge(db, { challengeSha256: sha256(challenge), purpose, now: clock.now() }),
  )
  if (!taken) throw new Refusal('identity/challenge-over')
  return taken
}
