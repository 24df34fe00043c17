/** Proof that a wallet has the keys its copies are to be bound to (OpenID4VCI annex F): for us, just now, with a nonce of ours, once. */
import { spendOnce, type WalletKey, walletLimits } from '#documents'
import { type C, contextOf } from '../edge.ts'
import { WalletError } from './answers.ts'
import { attestedKeys } from './attestation.ts'
import { headerOf, isRecent, openJwt, walletKeyIn } from './jwt.ts'
import type { Nonces } from './nonces.ts'

const code = 'invalid_proof'

type Wanted = { readonly proofs: unknown; readonly issuer: string; readonly clientId: string }
type Proven = { readonly keys: readonly WalletKey[]; readonly nonce: string }

/** The keys a request proves; refuses a nonce that is stale, not ours, or was brought before, and any key twice. */
export async function provenKeys(c: C, nonces: Nonces, wanted: Wanted): Promise<readonly WalletKey[]> {
  const { jwt, attestation } = (wanted.proofs ?? {}) as { jwt?: unknown; attestation?: unknown }
  const { keys, nonce } = Array.isArray(jwt)
    ? await provenByJwt(c, nonces, { ...wanted, jwts: jwt })
    : await provenByAttestation(c, nonces, attestation)
  if (new Set(keys.map(({ x, y }) => `${x}.${y}`)).size !== keys.length) throw new WalletError(code, 'a key twice')
  if (keys.length > walletLimits.batchMax) throw new WalletError(code, 'too many keys')
  const until = new Date(c.var.edge.base.clock.now().getTime() + walletLimits.nonceMs)
  if (!(await spendOnce(contextOf(c), { what: `copy ${nonce}`, until })))
    throw new WalletError('invalid_nonce', 'the nonce was used before')
  return keys
}

async function provenByJwt(
  c: C,
  nonces: Nonces,
  { jwts, issuer, clientId }: Wanted & { jwts: readonly unknown[] },
): Promise<Proven> {
  if (jwts.length === 0 || jwts.length > walletLimits.batchMax) throw new WalletError(code, 'no proofs, or too many')
  const all = await Promise.all(jwts.map((jwt) => openProof(c, nonces, { jwt: String(jwt), issuer, clientId })))
  if (new Set(all.map(({ nonce }) => nonce)).size !== 1) throw new WalletError(code, 'several nonces')
  return { keys: all.flatMap(({ keys }) => keys), nonce: all[0]!.nonce }
}

type Proof = { readonly jwt: string; readonly issuer: string; readonly clientId: string }

async function openProof(c: C, nonces: Nonces, { jwt, issuer, clientId }: Proof): Promise<Proven> {
  const { edge } = c.var
  const now = edge.base.clock.now()
  const header = headerOf(jwt, code)
  const attested =
    header.key_attestation === undefined ? undefined : await attestedKeys(c, String(header.key_attestation))
  if (!attested && edge.options.wallets.attested) throw new WalletError(code, 'a maker says where keys are kept')
  const key = header.jwk === undefined && attested ? attested.keys[0]! : walletKeyIn(header.jwk, code)
  if (attested && !attested.keys.some(({ x, y }) => x === key.x && y === key.y))
    throw new WalletError(code, 'the key is not among those the maker speaks for')
  const claims = await openJwt(jwt, { key, types: ['openid4vci-proof+jwt'], audience: issuer, now, code })
  if (claims.iss !== undefined && claims.iss !== clientId) throw new WalletError(code, 'of another wallet')
  if (!isRecent(claims.iat, now)) throw new WalletError(code, 'old')
  return { keys: attested ? attested.keys : [key], nonce: freshNonce(nonces, claims.nonce) }
}

async function provenByAttestation(c: C, nonces: Nonces, attestation: unknown): Promise<Proven> {
  if (!Array.isArray(attestation) || attestation.length !== 1) throw new WalletError(code, 'no proof')
  const { keys, nonce } = await attestedKeys(c, String(attestation[0]))
  return { keys, nonce: freshNonce(nonces, nonce) }
}

function freshNonce(nonces: Nonces, nonce: unknown): string {
  if (!nonces.isFresh('copy', nonce)) throw new WalletError('invalid_nonce', 'the nonce is not fresh')
  return String(nonce)
}
