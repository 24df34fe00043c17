/**
 * Who signs copies for wallets: keys of each agency's own, apart from those of its seals and QRs, and again apart for mobile
 * documents, whose certificates are for nothing else. They wait in the public log and end like the others.
 */
import type { Context, Signer, Signers } from '#platform'
import { type OwnKey, ownKey } from '../keys/keys.ts'
import { authorityCertificate } from '../pdf/authority.ts'
import { leafCertificate } from './certificate.ts'
import { type CopyForm, startOfDay } from './wallet.ts'

export type WalletSigner = Pick<Signer, 'sign'> & {
  /** Its certificate in DER, which stands in each copy. */
  readonly certificate: Buffer
}
type Of = { readonly agency: string; readonly form: CopyForm }

const purposes = { 'dc+sd-jwt': 'wallet', mso_mdoc: 'mobile' } as const
const made = new WeakMap<Signers, Map<string, Promise<Buffer>>>()

/** Who signs an agency's copies of a form now; `Outage` while the key waits. */
export async function walletSignerOf(ctx: Context, of: Of): Promise<WalletSigner> {
  const key = await ownKey(ctx, { agencyId: of.agency, purpose: purposes[of.form] })
  const known = made.get(ctx.outside.signers) ?? new Map<string, Promise<Buffer>>()
  made.set(ctx.outside.signers, known)
  const certificate = known.get(key.name) ?? certificateOf(ctx, { ...of, key })
  known.set(key.name, certificate)
  certificate.catch(() => known.delete(key.name))
  return { sign: key.signer.sign, certificate: await certificate }
}

async function certificateOf(ctx: Context, { agency, form, key }: Of & { readonly key: OwnKey }): Promise<Buffer> {
  const { country, agencies } = ctx.outside.nation
  const text = await ctx.outside.keys.keep(`${key.name}.cert`, async () => {
    const certificate = await leafCertificate({
      key: key.signer.publicKey,
      country: country.code,
      organisation: agencies.find(({ id }) => id === agency)?.name.en ?? agency,
      name: `${agency} ${purposes[form]}`,
      authority: {
        certificate: await authorityCertificate(ctx),
        signer: await ctx.outside.signers.signer('authority', 'ES256'),
      },
      from: new Date(startOfDay(ctx.clock.now())), // copies are dated by the day, and none may be older than it
      until: key.until,
      isMobile: form === 'mso_mdoc',
    })
    return certificate.toString('base64')
  })
  return Buffer.from(text, 'base64')
}
