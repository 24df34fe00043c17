/**
 * What a wallet's maker says of it: that the software is theirs (OAuth 2.0 attestation-based client authentication) and
 * where it keeps its keys (OpenID4VCI annex D). Makers are believed whose authority the configuration names.
 */
import { X509Certificate } from 'node:crypto'
import { spendOnce, type WalletKey, walletLimits } from '#documents'
import { type C, contextOf } from '../edge.ts'
import { WalletError } from './answers.ts'
import { headerOf, isRecent, openJwt, thumbprintOf, walletKeyIn } from './jwt.ts'

/** A maker of wallets: its authority as PEM, and where its wallets may be led back to. */
export type WalletMaker = { readonly name: string; readonly authority: string; readonly redirects: readonly string[] }
export type WalletTrust = {
  /** Whether a wallet without a maker's word is refused. */
  readonly attested: boolean
  readonly makers: readonly WalletMaker[]
}

export type Client = {
  readonly clientId: string
  /** Its maker, and the key of this one wallet; nothing of a wallet nobody speaks for. */
  readonly maker: WalletMaker | undefined
  readonly instanceKey: string | null
}

const chainMax = 4
const clientIdMax = 300

/** Who asks: a wallet whose maker speaks for it, or one nobody speaks for where those are let in. */
export async function checkClient(c: C, given: string): Promise<Client> {
  const { edge } = c.var
  const { attested } = edge.options.wallets
  const [attestation, proof] = [c.req.header('oauth-client-attestation'), c.req.header('oauth-client-attestation-pop')]
  if (!attestation || !proof) {
    if (attested || attestation || proof || given === '' || given.length > clientIdMax)
      throw unknownClient('a wallet shows what its maker says of it')
    return { clientId: given, maker: undefined, instanceKey: null }
  }
  const now = edge.base.clock.now()
  const code = 'invalid_client'
  const { payload, maker } = await openFromMaker(c, { jwt: attestation, types: ['oauth-client-attestation+jwt'], code })
  const { sub, exp, cnf } = payload
  const clientId = String(sub ?? '')
  if (clientId === '' || clientId.length > clientIdMax || (given !== '' && given !== clientId) || exp === undefined)
    throw unknownClient('what the maker says is of another wallet')
  const key = walletKeyIn((cnf as { jwk?: unknown } | undefined)?.jwk, code)
  const types = ['oauth-client-attestation-pop+jwt']
  const shown = await openJwt(proof, { key, types, audience: edge.options.publicUrl, now, code })
  const isNow = isRecent(shown.iat, now) || (shown.iat === undefined && isRecent(Number(shown.exp) - 60, now))
  const instanceKey = await thumbprintOf(key)
  if (!isNow || (shown.iss !== undefined && shown.iss !== clientId))
    throw unknownClient('the proof is old or of another')
  const until = new Date(now.getTime() + 2 * walletLimits.proofAgeMs)
  const what = `attestation ${instanceKey} ${shown.jti}`
  if (typeof shown.jti !== 'string' || !(await spendOnce(contextOf(c), { what, until })))
    throw unknownClient('the proof was brought before')
  return { clientId, maker, instanceKey }
}

/** The keys a maker says a wallet keeps well; with the nonce they were attested for. */
export async function attestedKeys(c: C, jwt: string): Promise<{ keys: readonly WalletKey[]; nonce: unknown }> {
  const code = 'invalid_proof'
  const { payload } = await openFromMaker(c, { jwt, types: ['key-attestation+jwt', 'keyattestation+jwt'], code })
  const { attested_keys: keys } = payload
  if (!Array.isArray(keys) || keys.length === 0 || keys.length > walletLimits.batchMax)
    throw new WalletError(code, 'no attested keys, or too many')
  return { keys: keys.map((key) => walletKeyIn(key, code)), nonce: payload.nonce }
}

type FromMaker = { readonly jwt: string; readonly types: readonly string[]; readonly code: string }

async function openFromMaker(c: C, { jwt, types, code }: FromMaker) {
  const { edge } = c.var
  const now = edge.base.clock.now()
  const chain = chainIn(headerOf(jwt, code).x5c, code)
  const maker = edge.options.wallets.makers.find(({ authority }) => isFrom(chain, new X509Certificate(authority), now))
  if (!maker) throw new WalletError(code, 'of a maker that nobody here knows')
  const key = walletKeyIn(chain[0]!.publicKey.export({ format: 'jwk' }), code)
  return { maker, payload: await openJwt(jwt, { key, types, now, code }) }
}

function chainIn(x5c: unknown, code: string): X509Certificate[] {
  if (!Array.isArray(x5c) || x5c.length === 0 || x5c.length > chainMax) throw new WalletError(code, 'no chain')
  try {
    return x5c.map((text) => new X509Certificate(Buffer.from(String(text), 'base64')))
  } catch {
    throw new WalletError(code, 'a certificate that is none')
  }
}

/** Whether each is vouched for by the next and the last by the authority, which is not among them (HAIP 1.0 §4.5). */
function isFrom(chain: readonly X509Certificate[], authority: X509Certificate, now: Date): boolean {
  return [...chain, authority].every((certificate, at, all) => {
    const issuer = all[at + 1]
    if (certificate.validFromDate > now || certificate.validToDate < now) return false
    if (!issuer) return true
    return (
      !certificate.raw.equals(authority.raw) && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)
    )
  })
}

function unknownClient(why: string): WalletError {
  return new WalletError('invalid_client', why)
}
