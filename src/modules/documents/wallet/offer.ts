import { createHash } from 'node:crypto'
import { citizenOf } from '#identity'
import { dateIn, Refusal } from '#kernel'
import type { Context } from '#platform'
import { append } from '#transparency'
import type { Document } from '../document.ts'
import { documentOf } from '../queries.ts'
import { kindOfType } from './kinds.ts'
import * as store from './store.ts'
import { offerMs } from './wallet.ts'

/** Offers one's own valid document to a wallet, whichever brings the secret back within minutes; the offer is told in the log. */
export async function offerToWallet(
  ctx: Context,
  { id }: { id: string },
): Promise<{ secret: string; document: Document }> {
  const personId = citizenOf(ctx.actor)
  const document = await documentOf(ctx, { id, personId })
  if (!fitsWallet(ctx, document)) throw new Refusal('documents/wallet-not-offered')

  const [secret, at] = [ctx.ids.secret(), ctx.clock.now()]
  const offerId = ctx.ids.uuid()
  const until = new Date(at.getTime() + offerMs)
  await store.insertOffer(ctx.db, {
    id: offerId,
    secretSha256: secretHash(secret),
    documentId: id,
    personId,
    at,
    until,
  })
  await append(ctx, { did: 'documents.wallet-offered', about: id, personId })
  return { secret, document }
}

/** Whether a document can be put into a wallet: it holds, and there is a form for what it is. */
export function fitsWallet(ctx: Context, document: Pick<Document, 'type' | 'revokedAt' | 'validUntil'>): boolean {
  const today = dateIn(ctx.outside.nation.country.timeZone, ctx.clock.now())
  return (
    !document.revokedAt && document.validUntil >= today && kindOfType(ctx.outside.nation, document.type) !== undefined
  )
}

/** What of a secret is stored. */
export function secretHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
