/** A wallet's request: pushed by the wallet (RFC 9126), answered by the person, redeemed by the wallet again. */
import { citizenOf } from '#identity'
import { assert, dateIn, Refusal } from '#kernel'
import type { Context } from '#platform'
import { append } from '#transparency'
import type { Document } from '../document.ts'
import { documentOf } from '../queries.ts'
import { formsIn } from './kinds.ts'
import { fitsWallet, secretHash } from './offer.ts'
import * as store from './store.ts'
import { codeMs, requestMs, tokenMs } from './wallet.ts'

const forgottenAtOnce = 20

export type NewRequest = Omit<store.PushedRequest, 'id' | 'offerId'> & {
  /** The secret of an offer, where the wallet had one. */
  readonly offer: string | undefined
}

/** Keeps what a wallet asks for a few minutes; returns the secret by which the person's browser brings it. */
export async function pushRequest(ctx: Context, { offer, ...request }: NewRequest): Promise<string> {
  const [secret, at] = [ctx.ids.secret(), ctx.clock.now()]
  const found = offer === undefined ? undefined : await store.findOffer(ctx.db, { secretSha256: secretHash(offer), at })
  if (offer !== undefined && !found) throw new Refusal('documents/wallet-request-over')
  const until = new Date(at.getTime() + requestMs)
  const id = ctx.ids.uuid()
  await store.forgetUnanswered(ctx.db, { at, most: forgottenAtOnce })
  await store.insertRequest(ctx.db, {
    ...request,
    id,
    offerId: found?.id ?? null,
    uriSha256: secretHash(secret),
    at,
    until,
  })
  return secret
}

export type Asked = { readonly request: store.OpenRequest; readonly document: Document }
type Pushed = { readonly secret: string; readonly clientId: string }

/** What a wallet asks of the person who is signed in, and which document of theirs it would get. */
export async function requestedDocument(ctx: Context, { secret, clientId }: Pushed): Promise<Asked> {
  const personId = citizenOf(ctx.actor)
  const at = ctx.clock.now()
  const request = await store.findRequest(ctx.db, { uriSha256: secretHash(secret), clientId, at })
  if (!request) throw new Refusal('documents/wallet-request-over')
  const document = await documentFor(ctx, { request, personId })
  if (!document || !fitsWallet(ctx, document)) throw new Refusal('documents/wallet-not-offered')
  return { request, document }
}

/** The document that was offered, or the newest of the type the wallet names. */
async function documentFor(
  ctx: Context,
  { request, personId }: { request: store.OpenRequest; personId: string },
): Promise<Document | undefined> {
  const { nation } = ctx.outside
  const [form] = formsIn(nation, request.scope)
  if (!form) return undefined
  if (request.offerId) {
    if (request.offer?.personId !== personId) return undefined
    const document = await documentOf(ctx, { id: request.offer.documentId, personId })
    return document.type === form.kind.type ? document : undefined
  }
  const on = dateIn(nation.country.timeZone, ctx.clock.now())
  return store.findNewest(ctx.db, { personId, type: form.kind.type, on })
}

/** The person agrees: the wallet gets a code for one document, good for a minute and for one time. */
export async function agree(ctx: Context, pushed: Pushed): Promise<{ code: string; request: store.PushedRequest }> {
  const { request, document } = await requestedDocument(ctx, pushed)
  const at = ctx.clock.now()
  const { actor } = ctx
  assert(actor.kind === 'citizen', 'only a citizen has a document')
  const isFirst =
    (await store.setAnswered(ctx.db, { id: request.id, at })) &&
    (!request.offerId || (await store.setOfferUsed(ctx.db, { id: request.offerId, at })))
  if (!isFirst) throw new Refusal('documents/wallet-request-over')

  const code = ctx.ids.secret()
  const { personId, sessionId, level } = actor
  const codeUntil = new Date(at.getTime() + codeMs)
  const agreed = { id: request.id, personId, sessionId, level, documentId: document.id }
  await store.setCode(ctx.db, { ...agreed, codeSha256: secretHash(code), codeUntil })
  await append(ctx, {
    did: 'documents.wallet-agreed',
    about: document.id,
    personId,
    data: { wallet: request.clientId },
  })
  return { code, request }
}

/** The person does not agree: the request opens nothing any more. */
export async function disagree(ctx: Context, { secret, clientId }: Pushed): Promise<store.PushedRequest> {
  citizenOf(ctx.actor)
  const at = ctx.clock.now()
  const request = await store.findRequest(ctx.db, { uriSha256: secretHash(secret), clientId, at })
  if (!request || !(await store.setAnswered(ctx.db, { id: request.id, at })))
    throw new Refusal('documents/wallet-request-over')
  return request
}

export type Redeeming = {
  readonly code: string
  readonly clientId: string
  readonly redirectUri: string
  /** The challenge that follows from the verifier the wallet brings (RFC 7636). */
  readonly challenge: string
  readonly dpopKey: string
  readonly instanceKey: string | null
}
export type Redeemed = { readonly token: string; readonly scope: string; readonly expiresMs: number }

/**
 * Gives a token for a code to the wallet that pushed the request and nobody else. A code that comes a second time takes back
 * what it gave; so nothing is thrown, which would undo that.
 */
export async function redeemCode(ctx: Context, given: Redeeming): Promise<Redeemed | undefined> {
  const at = ctx.clock.now()
  const request = await store.lockByCode(ctx.db, secretHash(given.code))
  if (!request) return undefined
  if (request.redeemedAt) {
    await store.revokeTokensOf(ctx.db, { requestId: request.id, at })
    return undefined
  }
  if (request.codeUntil <= at || !isSameWallet(request, given)) return undefined
  await store.setRedeemed(ctx.db, { id: request.id, at })

  const token = ctx.ids.secret()
  const until = new Date(at.getTime() + tokenMs)
  const { dpopKey } = given
  await store.insertToken(ctx.db, { tokenSha256: secretHash(token), requestId: request.id, dpopKey, at, until })
  return { token, scope: request.scope, expiresMs: tokenMs }
}

function isSameWallet(request: store.CodeRequest, given: Redeeming): boolean {
  return (
    request.clientId === given.clientId &&
    request.redirectUri === given.redirectUri &&
    request.codeChallenge === given.challenge &&
    (request.dpopKey === null || request.dpopKey === given.dpopKey) &&
    request.instanceKey === given.instanceKey
  )
}

/** What a token gives, if it holds. */
export function grantOf(ctx: Context, token: string): Promise<store.Grant | undefined> {
  return store.findGrant(ctx.db, { tokenSha256: secretHash(token), at: ctx.clock.now() })
}
