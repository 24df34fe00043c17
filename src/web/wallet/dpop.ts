/** Proof that whoever asks has the key a token is bound to (RFC 9449), each made for one request and a nonce of ours. */
import { createHash } from 'node:crypto'
import { spendOnce, walletLimits } from '#documents'
import { type C, contextOf } from '../edge.ts'
import { WalletError } from './answers.ts'
import { headerOf, isRecent, openJwt, thumbprintOf, walletKeyIn } from './jwt.ts'
import type { Nonces } from './nonces.ts'

type Asked = {
  /** The path the proof must be for. */
  readonly path: string
  /** At a resource: the token it must be for, and another way to say no. */
  readonly token?: string
}

const code = 'invalid_dpop_proof'

/** The thumbprint of the key that made the proof; refuses one that is for something else, stale, or brought before. */
export async function checkDpop(c: C, nonces: Nonces, { path, token }: Asked): Promise<string> {
  const { edge } = c.var
  const now = edge.base.clock.now()
  const proof = c.req.header('dpop') ?? ''
  if (proof === '') throw denied('no proof', token)
  const key = walletKeyIn(headerOf(proof, code).jwk, code)
  const claims = await openJwt(proof, { key, types: ['dpop+jwt'], now, code })
  const isForThis =
    claims.htm === c.req.method &&
    claims.htu === `${edge.options.publicUrl}${path}` &&
    isRecent(claims.iat, now) &&
    (token === undefined || claims.ath === createHash('sha256').update(token).digest('base64url'))
  if (!isForThis) throw denied('the proof is for something else, or old', token)
  if (!nonces.isFresh('dpop', claims.nonce)) throw nonceWanted(nonces, token)
  const thumbprint = await thumbprintOf(key)
  const { jti } = claims
  const what = `dpop ${thumbprint} ${jti}`
  const until = new Date(now.getTime() + walletLimits.proofAgeMs + 2 * walletLimits.clockSkewMs)
  if (typeof jti !== 'string' || jti.length > 200 || !(await spendOnce(contextOf(c), { what, until })))
    throw denied('the proof was brought before', token)
  c.header('DPoP-Nonce', nonces.make('dpop'))
  return thumbprint
}

function nonceWanted(nonces: Nonces, token: string | undefined): WalletError {
  const headers = { 'DPoP-Nonce': nonces.make('dpop') }
  if (token === undefined) return new WalletError('use_dpop_nonce', 'a nonce of ours is needed', { headers })
  return new WalletError('use_dpop_nonce', 'a nonce of ours is needed', {
    status: 401,
    headers: { ...headers, 'WWW-Authenticate': 'DPoP error="use_dpop_nonce", algs="ES256"' },
  })
}

function denied(why: string, token: string | undefined): WalletError {
  if (token === undefined) return new WalletError(code, why)
  const headers = { 'WWW-Authenticate': `DPoP error="${code}", algs="ES256"` }
  return new WalletError(code, why, { status: 401, headers })
}
