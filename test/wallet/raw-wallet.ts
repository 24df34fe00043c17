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
const challengeOf = (verifier: string) => createHash('sha256').update(verifier).digest('base64url')

type Texts = Readonly<Record<string, string>>
type Fields = Readonly<Record<string, string | undefined>>
type Given = {
  readonly send: Fetch
  readonly origin: string
  readonly now: () => Date
  readonly scope: string
  /** What the wallet's maker says of it, made anew for each request. */
  readonly vouching?: () => Promise<Texts>
}
type Redeeming = { readonly fields?: Fields; readonly proof?: Bent | string; readonly headers?: Texts }
type Fetching = {
  readonly proofs: unknown
  readonly id?: string
  readonly proof?: Bent | string
  readonly headers?: Texts
}

/** A wallet that does everything right unless told otherwise. */
export async function rawWallet(given: Given): Promise<RawWallet> {
  return new RawWallet(given, await rawKey())
}

export class RawWallet {
  readonly client_id = 'raw.example'
  readonly redirect_uri = 'https://raw.example/back'
  readonly dpopKey: Key
  readonly verifier = verifierOf()
  readonly given: Given
  #nonce = ''

  constructor(given: Given, dpopKey: Key) {
    this.given = given
    this.dpopKey = dpopKey
  }

  /** Asks to have a request kept. */
  async push(bent: Fields = {}, headers: Texts = {}): Promise<Answer> {
    const usual = {
      ...this.#own(),
      response_type: 'code',
      scope: this.given.scope,
      state: 'its own',
      code_challenge: challengeOf(this.verifier),
      code_challenge_method: 'S256',
    }
    return this.#ask('/wallet/requests', form({ ...usual, ...bent }), { ...(await this.#vouched()), ...headers })
  }

  /** Brings a code for a token. */
  async redeem(code: string, { fields = {}, proof, headers = {} }: Redeeming = {}): Promise<Answer> {
    const path = '/wallet/token'
    const made = typeof proof === 'string' ? proof : await this.dpop(path, proof)
    const usual = { ...this.#own(), grant_type: 'authorization_code', code, code_verifier: this.verifier }
    const shown = { ...(await this.#vouched()), ...(made ? { dpop: made } : {}), ...headers }
    return this.#ask(path, form({ ...usual, ...fields }), shown)
  }

  async takeNonce(): Promise<string> {
    const { body } = await this.#ask('/wallet/nonce', '', {})
    return String(body.c_nonce)
  }

  /** Proof of a key for a copy. */
  async keyProof(nonce: string, issuer: string, { header, claims, key }: Bent = {}): Promise<string> {
    const by = key ?? (await rawKey())
    const usual = { iss: this.client_id, aud: issuer, iat: this.#seconds(), nonce }
    return signed(by, { typ: 'openid4vci-proof+jwt', jwk: by.jwk, ...header }, { ...usual, ...claims })
  }

  /** Asks for copies with a token. */
  async fetchWith(token: string, { proofs, id, proof, headers = {} }: Fetching): Promise<Answer> {
    const path = '/wallet/credential'
    const made = typeof proof === 'string' ? proof : await this.dpop(path, proof, token)
    const body = JSON.stringify({ credential_configuration_id: id ?? this.given.scope, proofs })
    const usual = { 'content-type': 'application/json', authorization: `DPoP ${token}` }
    return this.#ask(path, body, { ...usual, ...(made ? { dpop: made } : {}), ...headers })
  }

  /** Pushes, has the holder agree, and gives the code. */
  async agreed(holder: Visitor, bent: Fields = {}): Promise<string> {
    const { status, body } = await this.push(bent)
    if (status !== 201) throw new Error(`not pushed: ${JSON.stringify(body)}`)
    const back = await this.answered(holder, String(body.request_uri), 'yes')
    return back.searchParams.get('code') ?? ''
  }

  /** The holder answers in their browser; where they are led back to. */
  async answered(holder: Visitor, requestUri: string, answer: 'yes' | 'no'): Promise<URL> {
    const { send, origin } = this.given
    const path = '/wallet/authorization'
    const asked = { client_id: this.client_id, request_uri: requestUri }
    await holder.open(`${path}?${form(asked)}`)
    const csrf = /name="csrf" value="([^"]+)"/.exec(holder.page.text)?.[1]
    const cookie = [...holder.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const body = form({ ...asked, csrf, answer })
    const response = await send(new Request(`${origin}${path}`, { method: 'POST', body, headers: { cookie, origin } }))
    const location = response.headers.get('location')
    if (response.status !== 303 || !location) throw new Error(`not led back: ${response.status}`)
    return new URL(location)
  }

  /** Proof of the key a token is bound to. */
  dpop(path: string, { header, claims, key = this.dpopKey }: Bent = {}, token?: string): Promise<string> {
    const ath = token && createHash('sha256').update(token).digest('base64url')
    const usual = {
      htm: 'POST',
      htu: `${this.given.origin}${path}`,
      iat: this.#seconds(),
      jti: verifierOf(),
      nonce: this.#nonce,
      ...(ath ? { ath } : {}),
    }
    return signed(key, { typ: 'dpop+jwt', jwk: key.jwk, ...header }, { ...usual, ...claims })
  }

  async #ask(path: string, body: BodyInit, headers: Texts): Promise<Answer> {
    const { send, origin } = this.given
    const response = await send(new Request(`${origin}${path}`, { method: 'POST', body, headers }))
    this.#nonce = response.headers.get('dpop-nonce') ?? this.#nonce
    const text = await response.text()
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    const { status } = response
    return { status, body: isJson ? (JSON.parse(text) as Claims) : { text }, headers: response.headers }
  }

  #own(): Texts {
    return { client_id: this.client_id, redirect_uri: this.redirect_uri }
  }

  async #vouched(): Promise<Texts> {
    return (await this.given.vouching?.()) ?? {}
  }

  #seconds(): number {
    return Math.floor(this.given.now().getTime() / 1000)
  }
}

function form(fields: Fields): URLSearchParams {
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
