/** What wallets sign: a JWS by a key on P-256, of one type, made just now. */
import { calculateJwkThumbprint, decodeProtectedHeader, importJWK, type JWTPayload, jwtVerify } from 'jose'
import { type WalletKey, walletLimits } from '#documents'
import { second } from '#kernel'
import { WalletError } from './answers.ts'

export type Expected = {
  readonly key: WalletKey
  readonly types: readonly string[]
  readonly audience?: string
  readonly now: Date
  /** What to answer where it does not hold. */
  readonly code: string
}

const jwtMax = 20_000

/** The payload of a JWS that holds; what has no time of its own, or an old one, does not. */
export async function openJwt(
  jwt: string,
  { key, types, audience, now, code }: Expected,
): Promise<JWTPayload & Readonly<Record<string, unknown>>> {
  if (!types.includes(String(headerOf(jwt, code).typ))) throw new WalletError(code, 'another typ')
  try {
    const { payload } = await jwtVerify(jwt, await importJWK(key, 'ES256'), {
      algorithms: ['ES256'],
      currentDate: now,
      clockTolerance: walletLimits.clockSkewMs / second,
      ...(audience ? { audience } : {}),
    })
    return payload
  } catch (cause) {
    throw new WalletError(code, `not valid: ${(cause as { code?: string }).code ?? 'malformed'}`)
  }
}

/** The header of a JWS, which nobody has checked yet. */
export function headerOf(jwt: string, code: string): ReturnType<typeof decodeProtectedHeader> {
  if (jwt.length > jwtMax) throw new WalletError(code, 'too long')
  try {
    return decodeProtectedHeader(jwt)
  } catch {
    throw new WalletError(code, 'not a JWS') // what it is instead is nobody's business
  }
}

/** Whether something was made within the last moments. */
export function isRecent(at: unknown, now: Date): boolean {
  if (typeof at !== 'number') return false
  const age = now.getTime() - at * second
  return age <= walletLimits.proofAgeMs && age >= -walletLimits.clockSkewMs
}

/** A public key on P-256 with nothing else in it; a private one is refused, since it is none any more. */
export function walletKeyIn(jwk: unknown, code: string): WalletKey {
  const { kty, crv, x, y, d } = (typeof jwk === 'object' && jwk !== null ? jwk : {}) as Record<string, unknown>
  const isCoordinate = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{43}$/.test(value)
  if (kty !== 'EC' || crv !== 'P-256' || !isCoordinate(x) || !isCoordinate(y) || d !== undefined)
    throw new WalletError(code, 'not a public key on P-256')
  return { kty, crv, x, y }
}

/** RFC 7638, SHA-256. */
export function thumbprintOf(key: WalletKey): Promise<string> {
  return calculateJwkThumbprint(key, 'sha256')
}
