/** A maker of wallets that speaks for them: it attests the software and the keys, under an authority of its own. */
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { day } from '#kernel'
import { madeUpIssuer } from './issuing.ts'
import { type Key, rawKey, signed, verifierOf } from './raw-wallet.ts'

export type Maker = {
  /** The file that tells the platform of it. */
  readonly file: string
  readonly remove: () => void
  /** What it says of one of its wallets, for each request anew. */
  readonly vouchingFor: (clientId: string) => Promise<(server: string) => Promise<Readonly<Record<string, string>>>>
  /** What it says of keys. */
  readonly attest: (keys: readonly { readonly jwk: unknown }[], nonce: string) => Promise<string>
}

const hourSeconds = 3600
const seconds = () => Math.floor(Date.now() / 1000)

/** Makes it; its wallets may be led back to these addresses. */
export async function makeMaker(redirects: readonly string[]): Promise<Maker> {
  const now = Date.now()
  const { authority, signer, leaf } = await madeUpIssuer({ from: new Date(now - day), until: new Date(now + day) })
  const folder = mkdtempSync(join(tmpdir(), 'maker-'))
  const file = join(folder, 'makers.json')
  const pem = new X509Certificate(authority).toString()
  writeFileSync(file, JSON.stringify([{ name: 'A maker of wallets', authority: pem, redirects }]))
  const own: Key = { key: leaf.key, jwk: {} }
  const x5c = [signer.certificate.toString('base64')]
  return {
    file,
    remove: () => rmSync(folder, { recursive: true, force: true }),
    vouchingFor: async (clientId) => {
      const instance = await rawKey()
      const said = { iss: 'maker.example', sub: clientId, exp: seconds() + hourSeconds, cnf: { jwk: instance.jwk } }
      const attestation = await signed(own, { typ: 'oauth-client-attestation+jwt', x5c }, said)
      return async (server) => {
        const shown = { iss: clientId, aud: server, jti: verifierOf(), iat: seconds() }
        const proof = await signed(instance, { typ: 'oauth-client-attestation-pop+jwt' }, shown)
        return { 'oauth-client-attestation': attestation, 'oauth-client-attestation-pop': proof }
      }
    },
    attest: (keys, nonce) => {
      const said = { iat: seconds(), exp: seconds() + hourSeconds, attested_keys: keys.map(({ jwk }) => jwk), nonce }
      return signed(own, { typ: 'key-attestation+jwt', x5c }, said)
    },
  }
}
