/**
 * What wallets read of us beforehand: the authorization server (RFC 8414), each agency as an issuer of what its services give
 * (OpenID4VCI §12.2, plain and signed), and what the types mean (SD-JWT VC §6).
 */
import {
  formsOf,
  kindOfType,
  signStatement,
  type WalletForm,
  type WalletKind,
  walletKinds,
  walletLimits,
} from '#documents'
import { type Localised, Refusal, second } from '#kernel'
import { type C, contextOf, type Edge, type RouteAdder } from '../edge.ts'
import { routes } from '../routes.ts'

const hourSeconds = 3600

export const walletMetadata: RouteAdder = (app, { edge }) => {
  app.get(routes.wellKnownServer, (c) => give(c, serverMetadata(edge)))

  app.get(routes.wellKnownIssuer(':agency'), async (c) => {
    const agency = c.req.param('agency') ?? ''
    const kinds = [...walletKinds(edge.nation).values()].filter((kind) => kind.agency === agency)
    if (kinds.length === 0) throw new Refusal('web/not-found')
    const metadata = issuerMetadata(edge, { agency, kinds })
    if (!/application\/jwt/.test(c.req.header('accept') ?? '')) return give(c, metadata)
    return c.body(await signedMetadata(c, { agency, metadata }), 200, { 'Content-Type': 'application/jwt' })
  })

  app.get(routes.walletType(':type'), (c) => {
    const kind = kindOfType(edge.nation, c.req.param('type') ?? '')
    if (!kind) throw new Refusal('web/not-found')
    return give(c, typeMetadata(edge, kind))
  })
}

function give(c: C, metadata: object): Response {
  return c.json(metadata, 200, {
    'Cache-Control': `public, max-age=${hourSeconds}`,
    'Access-Control-Allow-Origin': '*',
    Vary: 'Accept',
  })
}

/** By what an agency is known as an issuer. */
export function issuerOf({ options }: Edge, agency: string): string {
  return `${options.publicUrl}${routes.walletIssuer(agency)}`
}

function serverMetadata({ options }: Edge): object {
  const at = (path: string) => `${options.publicUrl}${path}`
  const attested = 'attest_jwt_client_auth'
  return {
    issuer: options.publicUrl,
    authorization_endpoint: at(routes.walletAuthorization),
    pushed_authorization_request_endpoint: at(routes.walletRequests),
    require_pushed_authorization_requests: true,
    token_endpoint: at(routes.walletToken),
    token_endpoint_auth_methods_supported: options.wallets.attested ? [attested] : [attested, 'none'],
    client_attestation_signing_alg_values_supported: ['ES256'],
    client_attestation_pop_signing_alg_values_supported: ['ES256'],
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code'],
    code_challenge_methods_supported: ['S256'],
    dpop_signing_alg_values_supported: ['ES256'],
    authorization_response_iss_parameter_supported: true,
  }
}

type Issuer = { readonly agency: string; readonly kinds: readonly WalletKind[] }

function issuerMetadata(edge: Edge, { agency, kinds }: Issuer): object {
  const { options, nation } = edge
  const at = (path: string) => `${options.publicUrl}${path}`
  const forms = kinds.flatMap((kind) => formsOf(kind))
  return {
    credential_issuer: issuerOf(edge, agency),
    authorization_servers: [options.publicUrl],
    credential_endpoint: at(routes.walletCredential),
    nonce_endpoint: at(routes.walletNonce),
    batch_credential_issuance: { batch_size: walletLimits.batchMax },
    display: displayOf(nation.agencies.find(({ id }) => id === agency)?.name ?? {}),
    credential_configurations_supported: Object.fromEntries(forms.map((form) => [form.id, configuration(edge, form)])),
  }
}

function configuration(edge: Edge, { id, form, kind }: WalletForm): object {
  const isCard = form === 'dc+sd-jwt'
  const proof = {
    proof_signing_alg_values_supported: ['ES256'],
    ...(edge.options.wallets.attested ? { key_attestations_required: {} } : {}),
  }
  const claims = claimsOf(edge, kind).map(({ path, display }) => ({ path, display }))
  return {
    format: form,
    scope: id,
    ...(isCard ? { vct: vctOf(edge, kind) } : { doctype: kind.mobile!.docType }),
    cryptographic_binding_methods_supported: [isCard ? 'jwk' : 'cose_key'],
    credential_signing_alg_values_supported: isCard ? ['ES256'] : [-7],
    proof_types_supported: { jwt: proof, attestation: proof },
    credential_metadata: { display: displayOf(kind.title), ...(isCard ? { claims } : {}) },
  }
}

function vctOf({ options }: Edge, kind: WalletKind): string {
  return `${options.publicUrl}${routes.walletType(kind.type)}`
}

function typeMetadata(edge: Edge, kind: WalletKind): object {
  const named = (names: Localised) => Object.entries(names).map(([locale, name]) => ({ locale, name }))
  return {
    vct: vctOf(edge, kind),
    name: kind.title.en ?? Object.values(kind.title)[0],
    display: named(kind.title),
    claims: claimsOf(edge, kind).map(({ path, display }) => ({
      path,
      display: display.map(({ name, locale }) => ({ locale, label: name })),
      sd: 'always',
    })),
  }
}

type Claim = { readonly path: readonly string[]; readonly display: readonly { name: string; locale: string }[] }

/** What a copy says and how each is called: of the holder and the document, then what registers say. */
function claimsOf(edge: Edge, kind: WalletKind): Claim[] {
  const always = ['holder_name', 'register_number', 'document_number', 'issued_at', 'valid_until']
  const own = always.map((name): Claim => {
    const words = Object.entries(edge.translators).map(([code, t]) => [code, t(`wallet.claim-${name}`)])
    return { path: [name], display: displayOf(Object.fromEntries(words)) }
  })
  const facts = kind.rows.map(({ key, label }): Claim => ({ path: [`fact_${key}`], display: displayOf(label) }))
  return [...own, ...facts, ...(kind.table ? [{ path: ['table'], display: displayOf(kind.title) }] : [])]
}

function displayOf(words: Localised): { name: string; locale: string }[] {
  return Object.entries(words).map(([locale, name]) => ({ name, locale }))
}

/** The same under the agency's own signature, for who asks for it (OpenID4VCI §12.2.3). */
function signedMetadata(c: C, { agency, metadata }: { agency: string; metadata: object }): Promise<string> {
  const ctx = contextOf(c)
  const iat = Math.floor(ctx.clock.now().getTime() / second)
  const sub = issuerOf(c.var.edge, agency)
  const payload = { ...metadata, iss: sub, sub, iat }
  return signStatement(ctx, { agency, typ: 'openidvci-issuer-metadata+jwt', payload })
}
