import { hour, inLanguage, Refusal } from '#kernel'
import { type Context, transact } from '#platform'
import { append } from '#transparency'
import { sha256 } from '../attempt.ts'
import { leadOf, permit } from '../permit.ts'
import { giveChallenge, takeChallenge } from './challenge.ts'
import { type RelyingParty, relyingParty } from './relying-party.ts'
import * as store from './store.ts'
import { algorithms, parseAnswer, verifyNewKey } from './verify.ts'

/** An officer as far as this module has to know them; who they are is for `agencies`. */
export type Holder = { readonly id: string; readonly number: string; readonly name: string; readonly officeId: string }
/** What a browser is told to ask of a key, as JSON (WebAuthn §5.1.8). */
export type KeyAsked = {
  readonly challenge: string
  readonly party: RelyingParty
  readonly options: Readonly<Record<string, unknown>>
}

const codeDigits = 16
const codeMs = 1 * hour
export const touchMs = 120_000

/**
 * A code with which one officer enrols one key, once, within the hour; earlier ones count no more. Given by who leads
 * their office, to somebody else; the platform itself gives it to the first of them.
 */
export async function offerEnrolment(ctx: Context, { officer }: { officer: Holder }): Promise<{ code: string }> {
  permit(ctx.actor, 'identity.offer-enrolment')
  if (ctx.actor.kind === 'officer') {
    const { officeId, officerId } = leadOf(ctx.actor)
    if (officer.officeId !== officeId || officer.id === officerId)
      throw new Refusal('identity/not-allowed', { right: 'identity.offer-enrolment' })
  }
  const [id, code, now] = [ctx.ids.uuid(), ctx.ids.digits(codeDigits), ctx.clock.now()]
  await store.closeEnrolments(ctx.db, { holderId: officer.id, now })
  await store.insertEnrolment(ctx.db, {
    id,
    holderId: officer.id,
    codeSha256: hashOf(officer.id, code),
    createdAt: now,
    expiresAt: new Date(now.getTime() + codeMs),
  })
  await append(ctx, { did: 'identity.enrolment-offered', about: id, data: { officerId: officer.id } })
  return { code }
}

/** Begins enrolling a key; a wrong code and an unknown officer are answered alike. */
export async function beginEnrolment(
  ctx: Context,
  { officer, code }: { officer: Holder | undefined; code: string },
): Promise<KeyAsked> {
  const codeSha256 = hashOf(officer?.id ?? '', code.replace(/\D/g, ''))
  const enrolment = await store.findEnrolment(ctx.db, { codeSha256, now: ctx.clock.now() })
  if (!officer || !enrolment) throw new Refusal('identity/enrolment-wrong')
  const asked = { purpose: 'enrolment', holderId: officer.id, enrolmentId: enrolment.id } as const
  const { id, challenge } = await giveChallenge(ctx, asked)
  await append(ctx, { did: 'identity.enrolment-begun', about: id, data: { officerId: officer.id } })
  const party = relyingParty(ctx.outside.site)
  return { challenge, party, options: creationOptions(ctx, { officer, challenge, party }) }
}

/** Enrols the key that answers. It takes the place of the one before, whose sessions end: an officer holds one key. */
export async function finishEnrolment(
  ctx: Context,
  { challenge, answer }: { challenge: string; answer: string },
): Promise<{ officerId: string }> {
  const { holderId, enrolmentId } = await takeChallenge(ctx, { challenge, purpose: 'enrolment' })
  const key = await verifyNewKey(parseAnswer(answer), { challenge, party: relyingParty(ctx.outside.site) })
  const officerId = holderId!
  await transact(ctx, async (ctx) => {
    const now = ctx.clock.now()
    if (!(await store.useEnrolment(ctx.db, { id: enrolmentId!, now }))) throw new Refusal('identity/enrolment-wrong')
    const id = ctx.ids.uuid()
    const revoked = await store.revokePasskeys(ctx.db, { holderId: officerId, now })
    if (!(await store.insertPasskey(ctx.db, { id, holderId: officerId, ...key, createdAt: now })))
      throw new Refusal('identity/key-refused', { why: 'enrolled before' })
    await append(ctx, { did: 'identity.passkey-enrolled', about: id, data: { officerId, revoked } })
  })
  return { officerId }
}

function creationOptions(
  ctx: Context,
  { officer, challenge, party }: { officer: Holder; challenge: string; party: RelyingParty },
): KeyAsked['options'] {
  const { platform, languages } = ctx.outside.nation.country
  return {
    rp: { id: party.id, name: inLanguage(platform, languages[0]!.code) },
    user: { id: Buffer.from(officer.id).toString('base64url'), name: officer.number, displayName: officer.name },
    challenge,
    pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
    timeout: touchMs,
    attestation: 'none',
    authenticatorSelection: { userVerification: 'required', residentKey: 'discouraged' },
  }
}

/** Bound to the officer, so that a code that was overheard is worth nothing without knowing whose it is. */
function hashOf(officerId: string, code: string): Buffer {
  return sha256(`enrolment/v1/${officerId}/${code}`)
}
