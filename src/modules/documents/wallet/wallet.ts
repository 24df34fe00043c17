/**
 * Copies of a document for wallets that anybody may have made: SD-JWT VC (RFC 9901) and, where the nation says how, an
 * ISO/IEC 18013-5 mdoc, by OpenID4VCI 1.0 under HAIP 1.0. Always true: only the holder puts a document into a wallet; each
 * copy is bound to a key of its own and has a status of its own; what a wallet brings once is refused the second time; of
 * every secret only the hash is stored.
 */
import { type AssuranceLevel, day, minute, second } from '#kernel'

/** What a copy is written in, as OpenID4VCI names it. */
export type CopyForm = 'dc+sd-jwt' | 'mso_mdoc'

/** A public key of a wallet on P-256 (RFC 7517), with nothing in it that is not the key. */
export type WalletKey = { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string }

/** Who agreed, and as surely as they had signed in: on their behalf the copies are made. */
export type Holder = { readonly personId: string; readonly sessionId: string; readonly level: AssuranceLevel }

export const offerMs = 15 * minute
export const requestMs = 10 * minute
export const codeMs = minute
export const tokenMs = 5 * minute
/** Copies that may be valid of one document. */
export const copiesMax = 50
/** What concerns what a wallet brings: how many keys at once, how old what it signed may be, how far its clock may run ahead. */
export const walletLimits = {
  requestMs,
  batchMax: 10,
  proofAgeMs: 2 * minute,
  clockSkewMs: 30 * second,
  nonceMs: 5 * minute,
} as const

export const refusals = {
  'documents/wallet-not-offered': 404,
  'documents/wallet-not-pushed': 400,
  'documents/wallet-request-over': 409,
  'documents/wallet-full': 409,
  'documents/wallet-key-known': 422,
} as const

/** When the day began of which copies are dated: a time of its own would tell which belong together. */
export function startOfDay(at: Date): number {
  return Math.floor(at.getTime() / day) * day
}
