/**
 * A wallet somebody else made (`@openid4vc/openid4vci`): it takes an offer, sends its holder's browser to us, and fetches
 * copies for keys of its own, over HTTP alone.
 */
import { createHash, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { Openid4vciClient, type Openid4vciClientOptions, setGlobalConfig } from '@openid4vc/openid4vci'
import { SignJWT } from 'jose'
import type { Visitor } from '../visitor.ts'

setGlobalConfig({ allowInsecureUrls: true }) // on this machine alone

type Callbacks = Openid4vciClientOptions['callbacks']
type Jwk = Awaited<ReturnType<Callbacks['signJwt']>>['signerJwk']
export type OwnKey = { readonly key: KeyObject; readonly jwk: Jwk }

/** A key on P-256 of a wallet. */
function ownKey(): OwnKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { key: privateKey, jwk: publicKey.export({ format: 'jwk' }) as Jwk }
}

export type ForeignWallet = {
  readonly clientId: string
  readonly client: Openid4vciClient
  readonly newKey: () => OwnKey
  readonly dpop: { readonly signer: { readonly method: 'jwk'; readonly publicJwk: Jwk; readonly alg: 'ES256' } }
  readonly dpopKey: OwnKey
}
/** What a maker says of one of its wallets, in headers, for requests to a server. */
export type Vouching = (server: string) => Promise<Readonly<Record<string, string>>>

export const redirectUri = 'https://wallet.example/back'

/** A wallet of nobody we know, or one its maker vouches for. */
export function foreignWallet({
  clientId = 'wallet.example',
  vouching,
}: {
  clientId?: string
  vouching?: Vouching
} = {}): ForeignWallet {
  const keys = new Map<string, KeyObject>()
  const newKey = () => {
    const made = ownKey()
    keys.set(String(made.jwk.x), made.key)
    return made
  }
  const client = new Openid4vciClient({
    callbacks: {
      fetch: fetch as NonNullable<Callbacks['fetch']>,
      hash: (data, alg) => new Uint8Array(createHash(alg.replace('-', '')).update(data).digest()),
      generateRandom: (length) => new Uint8Array(randomBytes(length)),
      signJwt: async (signer, { header, payload }) => {
        if (signer.method !== 'jwk') throw new Error('another way to sign')
        const key = keys.get(String(signer.publicJwk.x))
        if (!key) throw new Error('not a key of this wallet')
        const jwt = new SignJWT(payload as Record<string, unknown>).setProtectedHeader(header as { alg: string })
        return { jwt: await jwt.sign(key), signerJwk: signer.publicJwk }
      },
      clientAuthentication: async ({ body, headers, authorizationServerMetadata }) => {
        body.client_id = clientId
        for (const [name, value] of Object.entries((await vouching?.(authorizationServerMetadata.issuer)) ?? {}))
          headers.set(name, value)
      },
    },
  })
  const dpopKey = newKey()
  return {
    clientId,
    client,
    newKey,
    dpopKey,
    dpop: { signer: { method: 'jwk', publicJwk: dpopKey.jwk, alg: 'ES256' } },
  }
}

/** The offer a document's page shows its holder, as the link for wallets. */
async function offeredTo(holder: Visitor, documentPath: string): Promise<string> {
  await holder.open(`${documentPath}/wallet`)
  await holder.submit('/wallet')
  const [, href = ''] = /href="(openid-credential-offer:[^"]+)"/.exec(holder.page.text) ?? []
  if (!href) throw new Error(`no offer on ${holder.page.path}: ${holder.title}`)
  return href.replaceAll('&amp;', '&')
}

export type Copies = { readonly credentials: readonly string[]; readonly keys: readonly OwnKey[] }
type Begun = Awaited<ReturnType<typeof beginReceiving>>

/** Reads an offer and pushes what the wallet asks for; where its holder's browser goes next. */
async function beginReceiving({ client, clientId, dpop }: ForeignWallet, offer: string) {
  const credentialOffer = await client.resolveCredentialOffer(offer)
  const issuerMetadata = await client.resolveIssuerMetadata(credentialOffer.credential_issuer)
  const asked = await client.initiateAuthorization({
    clientId,
    credentialOffer,
    issuerMetadata,
    redirectUri,
    dpop,
    scope: credentialOffer.credential_configuration_ids.join(' '),
  })
  if (asked.authorizationFlow !== 'Oauth2Redirect') throw new Error('another way to be authorized')
  const { authorizationRequestUrl, pkce } = asked
  return { credentialOffer, issuerMetadata, authorizationRequestUrl, pkceCodeVerifier: pkce?.codeVerifier }
}

/** The holder agrees in their browser; the address the wallet is led back to. */
async function agreeIn(
  holder: Visitor,
  authorizationRequestUrl: string,
  answer: 'yes' | 'no' = 'yes',
): Promise<string> {
  const { pathname, search } = new URL(authorizationRequestUrl)
  await holder.open(pathname + search)
  const fields = Object.fromEntries(
    [...holder.page.text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name!,
      value!,
    ]),
  )
  const response = await fetch(`${holder.origin}${pathname}`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ ...fields, answer }),
    headers: {
      origin: holder.origin,
      cookie: [...holder.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    },
  })
  const location = response.headers.get('location')
  if (response.status !== 303 || !location?.startsWith(redirectUri))
    throw new Error(`not led back to the wallet: ${response.status} ${holder.title}`)
  return location
}

/** The token for the code in the address the wallet was led back to. */
async function redeemIn({ client, dpop }: ForeignWallet, begun: Begun, location: string) {
  const { credentialOffer, issuerMetadata, pkceCodeVerifier } = begun
  const authorizationServerMetadata = issuerMetadata.authorizationServers[0]!
  const answer = client.parseAndVerifyAuthorizationResponseRedirectUrl({ url: location, authorizationServerMetadata })
  if (!answer.code) throw new Error(`no code for this wallet: ${answer.error}`)
  return client.retrieveAuthorizationCodeAccessTokenFromOffer({
    issuerMetadata,
    credentialOffer,
    authorizationCode: answer.code,
    redirectUri,
    dpop,
    ...(pkceCodeVerifier ? { pkceCodeVerifier } : {}),
  })
}

type Token = Awaited<ReturnType<typeof redeemIn>>

/** What a maker says of keys, for a nonce. */
export type KeyAttestation = (keys: readonly OwnKey[], nonce: string) => Promise<string>
type Fetching = {
  readonly begun: Begun
  readonly token: Token
  readonly id: string
  readonly count: number
  readonly keyAttestation?: KeyAttestation
}

/** So many copies under one configuration, each for a key of its own. */
async function fetchCopies(
  wallet: ForeignWallet,
  { begun, token, id, count, keyAttestation }: Fetching,
): Promise<Copies> {
  const { client, clientId, newKey, dpop } = wallet
  const { issuerMetadata } = begun
  const { c_nonce: nonce } = await client.requestNonce({ issuerMetadata })
  const keys = Array.from({ length: count }, newKey)
  const attested = await keyAttestation?.(keys, nonce)
  const proving = attested ? keys.slice(0, 1) : keys
  const proofs = await Promise.all(
    proving.map(({ jwk }) =>
      client.createCredentialRequestJwtProof({
        issuerMetadata,
        credentialConfigurationId: id,
        signer: { method: 'jwk', publicJwk: jwk, alg: 'ES256' },
        clientId,
        nonce,
        issuedAt: new Date(),
        ...(attested ? { keyAttestationJwt: attested } : {}),
      }),
    ),
  )
  const { credentialResponse } = await client.retrieveCredentials({
    issuerMetadata,
    credentialConfigurationId: id,
    proofs: { jwt: proofs.map(({ jwt }) => jwt) },
    accessToken: token.accessTokenResponse.access_token,
    dpop: token.dpop ?? dpop,
  })
  const credentials = (credentialResponse.credentials ?? []).map((one) =>
    String((one as { credential: unknown }).credential),
  )
  return { credentials, keys }
}

type Receiving = {
  readonly holder: Visitor
  readonly documentPath: string
  /** Under which configurations, and how many under each. */
  readonly ids: readonly string[]
  readonly count: number
  readonly keyAttestation?: KeyAttestation
}

/** All of it: an offer taken, agreed to, redeemed, and the copies fetched, by configuration. */
export async function receive(
  wallet: ForeignWallet,
  { holder, documentPath, ids, count, keyAttestation }: Receiving,
): Promise<Copies[]> {
  const begun = await beginReceiving(wallet, await offeredTo(holder, documentPath))
  const location = await agreeIn(holder, begun.authorizationRequestUrl)
  const token = await redeemIn(wallet, begun, location)
  const copies: Copies[] = []
  for (const id of ids)
    copies.push(await fetchCopies(wallet, { begun, token, id, count, ...(keyAttestation ? { keyAttestation } : {}) }))
  return copies
}
