import { createHmac } from 'node:crypto'
import { hour, Refusal } from '#kernel'
import { type Context, transact } from '#platform'
import { append } from '#transparency'
import { sha256 } from '../attempt.ts'
import { giveChallenge, takeChallenge } from './challenge.ts'
import { type KeyAsked, touchMs } from './enrolment.ts'
import { relyingParty } from './relying-party.ts'
import * as store from './store.ts'
import { parseAnswer, verifyAssertion } from './verify.ts'

const longestMs = 8 * hour
const decoySecret = 'passkey-decoys.secret'

/**
 * Begins signing in: what the key of this number has to sign. A number nobody has, or whose officer has no key, is
 * answered with a key that does not exist, each time the same one.
 */
export async function beginOfficerSignIn(
  ctx: Context,
  { number, officerId }: { number: string; officerId: string | undefined },
): Promise<KeyAsked> {
  const holderId = officerId ?? null
  const keys = await store.credentialsOf(ctx.db, { holderId, withDemo: ctx.outside.site.demo })
  const decoy = await decoyOf(ctx, number)
  const { id, challenge } = await giveChallenge(ctx, { purpose: 'sign-in', holderId, enrolmentId: null })
  await append(ctx, { did: 'identity.office-sign-in-begun', about: id, ...(officerId ? { data: { officerId } } : {}) })
  const party = relyingParty(ctx.outside.site)
  const allowCredentials = (keys.length > 0 ? keys : [decoy]).map((key) => ({
    type: 'public-key',
    id: key.toString('base64url'),
  }))
  const options = { rpId: party.id, challenge, allowCredentials, timeout: touchMs, userVerification: 'required' }
  return { challenge, party, options }
}

/**
 * Opens the session of the officer whose key answers. A key whose counter does not go on has been copied: it is revoked,
 * and who holds it is told.
 */
export async function finishOfficerSignIn(
  ctx: Context,
  { challenge, answer: text }: { challenge: string; answer: string },
): Promise<{ token: string; officerId: string }> {
  const { holderId } = await takeChallenge(ctx, { challenge, purpose: 'sign-in' })
  const answer = parseAnswer(text)
  const passkey = await store.findPasskey(ctx.db, Buffer.from(answer.id, 'base64url'))
  const { demo } = ctx.outside.site
  if (!passkey || passkey.revokedAt || passkey.holderId !== holderId || (passkey.demo && !demo))
    throw new Refusal('identity/key-refused', { why: 'not a key of this officer' })
  const { publicKey } = passkey
  const counter = await verifyAssertion(answer, { challenge, party: relyingParty(ctx.outside.site), publicKey })
  const opened = await transact(ctx, (ctx) => openStaffSession(ctx, { passkeyId: passkey.id, counter }))
  if (!opened) throw new Refusal('identity/key-cloned')
  return opened
}

/** Nothing is opened for a key that was copied; that it is revoked has to be stored, so it is no refusal yet. */
async function openStaffSession(
  ctx: Context,
  { passkeyId, counter }: { passkeyId: string; counter: number },
): Promise<{ token: string; officerId: string } | undefined> {
  const passkey = await store.lockPasskey(ctx.db, passkeyId)
  const [now, officerId] = [ctx.clock.now(), passkey.holderId]
  if (passkey.revokedAt) throw new Refusal('identity/key-refused', { why: 'revoked' })
  if (hasGoneBack(counter, passkey.counter)) {
    await store.revokePasskey(ctx.db, { id: passkeyId, now })
    await append(ctx, { did: 'identity.passkey-cloned', about: passkeyId, data: { officerId } })
    return undefined
  }
  await store.usePasskey(ctx.db, { id: passkeyId, counter, now })
  const [id, token] = [ctx.ids.uuid(), ctx.ids.secret()]
  const expiresAt = new Date(now.getTime() + longestMs)
  await store.insertStaffSession(ctx.db, { id, tokenSha256: sha256(token), officerId, passkeyId, now, expiresAt })
  await append(ctx, { did: 'identity.officer-signed-in', about: id, data: { officerId } })
  return { token, officerId }
}

/** WebAuthn §7.2, step 22: a key that counts nothing says 0 for ever; one that counts goes on. */
function hasGoneBack(counter: number, last: number): boolean {
  return (counter !== 0 || last !== 0) && counter <= last
}

async function decoyOf(ctx: Context, number: string): Promise<Buffer> {
  const secret = await ctx.outside.keys.keep(decoySecret, () => ctx.ids.secret())
  return createHmac('sha256', secret).update(number).digest()
}
