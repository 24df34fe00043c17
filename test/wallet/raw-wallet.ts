/** A wallet by hand: every request can be bent in one place, as an attacker's would be. */
import { createHash, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { exportJWK, SignJWT } from 'jose'
import type { Fetch, Visitor } from '../visitor.ts'

export type Answer = {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  readonly headers: Headers
}
export type Key = { readonly key: KeyObject; readonly jwk: Readonly<Record<string, unknown>> }
type Claims = Readonly<Record<string, unknown>>
type Bent = { readonly header?: Claims; readonly claims?: Claims; readonly key?: Key }

/** A key on P-256 with its public half as JWK. */
export async function rawKey(): Promise<Key> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { key: privateKey, jwk: { ...(await exportJWK(publicKey)) } }
}

/** A JWS by a key, bent as told. */
export function signed({ key }: Key, header: Claims, claims: Claims): Promise<string> {
  return new SignJWT({ ...claims }).setProtectedHeader({ alg: 'ES256', ...header }).sign(key)
}

export const verifierOf = () => randomBytes(32).toString('base64url')
export const challengeOf = (verifier: string) => createHash('sha256').update(verifier).digest('base64url')

export type RawWallet = Awaited<ReturnType<typeof rawWallet>>
type Given = {
  readonly send: Fetch
  readonly origin: string
  readonly now: () => Date
  readonly scope: string
  /** What the wallet's maker says of it, made anew for each request. */
  readonly vouching?: () => Promise<Readonly<Record<string, string>>>
}

/** A wallet that does everything right unless told otherwise. */
export async function rawWallet({ send, origin, now, scope, vouching = async () => ({}) }: Given) {
  const dpopKey = await rawKey()
  const verifier = verifierOf()
  const own = { client_id: 'raw.example', redirect_uri: 'https://raw.example/back' }
  const seconds = () => Math.floor(now().getTime() / 1000)
  let nonce = ''

  async function ask(path: string, body: BodyInit, headers: Readonly<Record<string, string>>): Promise<Answer> {
    const response = await send(new Request(`${origin}${path}`, { method: 'POST', body, headers }))
    nonce = response.headers.get('dpop-nonce') ?? nonce
    const text = await response.text()
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    return {
      status: response.status,
      body: isJson ? (JSON.parse(text) as Claims) : { text },
      headers: response.headers,
    }
  }

  async function dpop(path: string, { header, claims, key = dpopKey }: Bent = {}, token?: string): Promise<string> {
    const ath = token && createHash('sha256').update(token).digest('base64url')
    const usual = {
      htm: 'POST',
      htu: `${origin}${path}`,
      iat: seconds(),
      jti: verifierOf(),
      nonce,
      ...(ath ? { ath } : {}),
    }
    return signed(key, { typ: 'dpop+jwt', jwk: key.jwk, ...header }, { ...usual, ...claims })
  }

  const form = (fields: Readonly<Record<string, string | undefined>>) =>
    new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))

  async function push(
    bent: Readonly<Record<string, string | undefined>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    const usual = {
      ...own,
      response_type: 'code',
      scope,
      state: 'its own',
      code_challenge: challengeOf(verifier),
      code_challenge_method: 'S256',
    }
    return ask('/wallet/requests', form({ ...usual, ...bent }), { ...(await vouching()), ...headers })
  }

  async function redeem(
    code: string,
    {
      fields = {},
      proof,
      headers = {},
    }: {
      fields?: Readonly<Record<string, string | undefined>>
      proof?: Bent | string
      headers?: Readonly<Record<string, string>>
    } = {},
  ) {
    const made = typeof proof === 'string' ? proof : await dpop('/wallet/token', proof)
    const usual = { ...own, grant_type: 'authorization_code', code, code_verifier: verifier }
    return ask('/wallet/token', form({ ...usual, ...fields }), {
      ...(await vouching()),
      ...(made ? { dpop: made } : {}),
      ...headers,
    })
  }

  async function takeNonce(): Promise<string> {
    const { body } = await ask('/wallet/nonce', '', {})
    return String(body.c_nonce)
  }

  async function keyProof(keyNonce: string, issuer: string, { header, claims, key }: Bent = {}): Promise<string> {
    const by = key ?? (await rawKey())
    const usual = { iss: own.client_id, aud: issuer, iat: seconds(), nonce: keyNonce }
    return signed(by, { typ: 'openid4vci-proof+jwt', jwk: by.jwk, ...header }, { ...usual, ...claims })
  }

  async function fetchWith(
    token: string,
    {
      proofs,
      id = scope,
      proof,
      headers = {},
    }: { proofs: unknown; id?: string; proof?: Bent | string; headers?: Readonly<Record<string, string>> },
  ) {
    const made = typeof proof === 'string' ? proof : await dpop('/wallet/credential', proof, token)
    const body = JSON.stringify({ credential_configuration_id: id, proofs })
    const usual = {
      'content-type': 'application/json',
      authorization: `DPoP ${token}`,
      ...(made ? { dpop: made } : {}),
    }
    return ask('/wallet/credential', body, { ...usual, ...headers })
  }

  /** Pushes, has the holder agree, and gives the code. */
  async function agreed(holder: Visitor, bent: Readonly<Record<string, string | undefined>> = {}): Promise<string> {
    const { status, body } = await push(bent)
    if (status !== 201) throw new Error(`not pushed: ${JSON.stringify(body)}`)
    const back = await answered(holder, String(body.request_uri), 'yes')
    return back.searchParams.get('code') ?? ''
  }

  /** The holder answers in their browser; where they are led back to. */
  async function answered(holder: Visitor, requestUri: string, answer: 'yes' | 'no'): Promise<URL> {
    const path = '/wallet/authorization'
    await holder.open(`${path}?${form({ client_id: own.client_id, request_uri: requestUri })}`)
    const csrf = /name="csrf" value="([^"]+)"/.exec(holder.page.text)?.[1]
    const cookie = [...holder.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const body = form({ csrf, client_id: own.client_id, request_uri: requestUri, answer })
    const response = await send(new Request(`${origin}${path}`, { method: 'POST', body, headers: { cookie, origin } }))
    const location = response.headers.get('location')
    if (response.status !== 303 || !location) throw new Error(`not led back: ${response.status}`)
    return new URL(location)
  }

  return { ...own, push, redeem, takeNonce, keyProof, fetchWith, agreed, answered, dpop, dpopKey, verifier }
}
