/** What wallets ask by themselves: a request is pushed, a code redeemed, a nonce taken, copies fetched (OpenID4VCI 1.0, HAIP 1.0). */
import { createHash } from 'node:crypto'
import {
  formById,
  formsIn,
  grantOf,
  makeCopies,
  pushRequest,
  redeemCode,
  type WalletForm,
  type WalletGrant,
  walletLimits,
} from '#documents'
import { second } from '#kernel'
import { transact } from '#platform'
import { type C, contextOf, type RouteAdder } from '../edge.ts'
import { routes } from '../routes.ts'
import { answerWallet, refuse, WalletError } from './answers.ts'
import { type Client, checkClient } from './attestation.ts'
import { checkDpop } from './dpop.ts'
import { readFields, readJson } from './fields.ts'
import { provenKeys } from './key-proofs.ts'
import { issuerOf } from './metadata.ts'
import { type Nonces, openNonces } from './nonces.ts'

const requestUri = 'urn:ietf:params:oauth:request_uri:'
const stateMax = 500
const redirectMax = 500

export const walletEndpoints: RouteAdder = (app, { edge }) => {
  const nonces = openNonces(edge.base.clock)

  app.post(routes.walletRequests, (c) => answerWallet(c, () => push(c, nonces), { status: 201 }))
  app.post(routes.walletToken, (c) => answerWallet(c, () => redeem(c, nonces)))
  app.post(routes.walletNonce, (c) =>
    answerWallet(c, async () => {
      c.header('DPoP-Nonce', nonces.make('dpop'))
      return { c_nonce: nonces.make('copy') }
    }),
  )
  app.post(routes.walletCredential, (c) => answerWallet(c, () => giveCopies(c, nonces)))
}

/** The secret in an address that only we can have made. */
export function secretIn(uri: string | undefined): string | undefined {
  return uri?.startsWith(requestUri) ? uri.slice(requestUri.length) : undefined
}

async function push(c: C, nonces: Nonces): Promise<object> {
  const fields = await readFields(c)
  const client = await checkClient(c, fields.client_id ?? '')
  const dpopKey = c.req.header('dpop') ? await checkDpop(c, nonces, { path: routes.walletRequests }) : null
  const { redirect_uri: redirectUri = '', scope = '', state, code_challenge: codeChallenge = '', issuer_state } = fields
  refuse('request_uri' in fields || 'request' in fields, 'invalid_request', 'a request that names another')
  refuse(fields.response_type !== 'code', 'unsupported_response_type', 'only codes are given')
  const isS256 = fields.code_challenge_method === 'S256' && /^[\w-]{43}$/.test(codeChallenge)
  refuse(!isS256, 'invalid_request', 'a code challenge by S256 is needed')
  refuse(formsIn(c.var.edge.nation, scope).length === 0, 'invalid_scope', 'a scope that is none of ours')
  refuse(!mayLeadTo(redirectUri, client), 'invalid_request', 'a redirect_uri that is not this wallet’s')
  refuse((state ?? '').length > stateMax, 'invalid_request', 'too long a state')
  const bound = fields.dpop_jkt ?? dpopKey
  refuse(dpopKey !== null && bound !== dpopKey, 'invalid_dpop_proof', 'two keys')

  const { clientId, maker, instanceKey } = client
  const secret = await transact(contextOf(c), (ctx) =>
    pushRequest(ctx, {
      clientId,
      clientName: maker?.name ?? null,
      redirectUri,
      scope,
      state: state ?? null,
      codeChallenge,
      dpopKey: bound,
      instanceKey,
      offer: issuer_state,
    }),
  )
  return { request_uri: `${requestUri}${secret}`, expires_in: walletLimits.requestMs / second }
}

/**
 * Where a wallet may be led back to: what its maker named; of one nobody speaks for, a safe address, this device, or a scheme
 * that apps take (RFC 8252 §7).
 */
function mayLeadTo(address: string, { maker }: Client): boolean {
  if (address.length > redirectMax || address.includes('#') || !URL.canParse(address)) return false
  if (maker) return maker.redirects.includes(address)
  const { protocol, hostname, username, password } = new URL(address)
  if (username || password) return false
  if (protocol === 'http:') return /^(127\.0\.0\.1|\[::1\])$/.test(hostname)
  return protocol === 'https:' || protocol === 'haip-vci:' || /^[a-z][\w+-]*(\.[\w+-]+)+:$/.test(protocol)
}

async function redeem(c: C, nonces: Nonces): Promise<object> {
  const fields = await readFields(c)
  const { clientId, instanceKey } = await checkClient(c, fields.client_id ?? '')
  refuse(fields.grant_type !== 'authorization_code', 'unsupported_grant_type', 'only codes are redeemed')
  const dpopKey = await checkDpop(c, nonces, { path: routes.walletToken })
  const { code = '', redirect_uri: redirectUri = '', code_verifier: verifier = '' } = fields
  refuse(!/^[\w\-.~]{43,128}$/.test(verifier), 'invalid_grant', 'the verifier is missing or malformed')
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  const given = { code, clientId, redirectUri, challenge, dpopKey, instanceKey }
  const redeemed = await transact(contextOf(c), (ctx) => redeemCode(ctx, given))
  if (!redeemed) throw new WalletError('invalid_grant', 'the code does not hold, or not for this wallet')
  const { token, scope, expiresMs } = redeemed
  return { access_token: token, token_type: 'DPoP', expires_in: expiresMs / second, scope }
}

async function giveCopies(c: C, nonces: Nonces): Promise<object> {
  const grant = await grantIn(c, nonces)
  const body = await readJson(c, 'invalid_credential_request')
  const form = formIn(c, grant, body)
  const issuer = issuerOf(c.var.edge, form.kind.agency)
  const keys = await provenKeys(c, nonces, { proofs: body.proofs, issuer, clientId: grant.clientId })
  const credentials = await makeCopies(contextOf(c), { grant, form, keys })
  return { credentials: credentials.map((credential) => ({ credential })) }
}

async function grantIn(c: C, nonces: Nonces): Promise<WalletGrant> {
  const [, token = ''] = /^DPoP ([\w-]{43})$/i.exec(c.req.header('authorization') ?? '') ?? []
  const grant = token ? await grantOf(contextOf(c), token) : undefined
  const headers = { 'WWW-Authenticate': 'DPoP error="invalid_token", algs="ES256"' }
  if (!grant) throw new WalletError('invalid_token', 'no token that holds', { status: 401, headers })
  const thumbprint = await checkDpop(c, nonces, { path: routes.walletCredential, token })
  if (thumbprint !== grant.dpopKey) throw new WalletError('invalid_token', 'of another key', { status: 401, headers })
  return grant
}

function formIn(c: C, grant: WalletGrant, body: Readonly<Record<string, unknown>>): WalletForm {
  const id = body.credential_configuration_id
  refuse(typeof id !== 'string', 'invalid_credential_request', 'what is wanted is not named')
  const form = formById(c.var.edge.nation, String(id))
  if (!form) throw new WalletError('unknown_credential_configuration', 'there is nothing of that name')
  refuse(!grant.scope.split(' ').includes(form.id), 'invalid_credential_request', 'the person agreed to something else')
  return form
}
