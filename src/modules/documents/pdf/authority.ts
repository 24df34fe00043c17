/**
 * The authority of the platform's own that vouches for sealing keys, where it stands in for the national one: its
 * certificate, those of agencies, and a list of those that were revoked (RFC 5280 §5), for anyone to fetch.
 */
import { hour } from '#kernel'
import type { Context, Signer, Signers } from '#platform'
import { readCertificate } from '#verify'
import * as store from '../keys/store.ts'
import { certificateFor, type Subject } from './certificate.ts'
import { revocationList } from './revocation.ts'
import type { Sealer } from './seal.ts'
import type { Evidence } from './timestamp.ts'

/** Under this path lies the list, on the address people use. */
const crlPath = '/authority/crl'

const yearsValid = 10
const listValidMs = 7 * 24 * hour
const revokedMost = 10_000

/** The authority's own certificate in DER. */
export async function authorityCertificate(ctx: Context): Promise<Buffer> {
  return kept(ctx, 'authority', async () => {
    const issuer = await authorityOf(ctx)
    const key = issuer.signer.publicKey
    return certificateFor({ ...validFromNow(ctx), subject: issuer.subject, key, issuer, use: 'authority' })
  })
}

/** How an agency seals with one of its keys: its certificate, made when it is first asked for, and who stamps the time. */
export async function sealerOf(
  ctx: Context,
  agency: string,
  { name, signer }: { name: string; signer: Signer },
): Promise<Sealer> {
  const issuer = await authorityCertificate(ctx)
  const certificate = await kept(ctx, name, async () =>
    certificateFor({
      ...validFromNow(ctx),
      subject: subjectOf(ctx, agency),
      key: signer.publicKey,
      issuer: await authorityOf(ctx),
      use: 'seal',
      crlAt: `${ctx.outside.site.publicUrl}${crlPath}`,
    }),
  )
  return { signer, certificate, issuer, stamp: (sha256) => ctx.outside.timestamps.stamp(sha256) }
}

/**
 * What goes into a file beside its seal, to check it by long after: certificates and lists of both who seals and who
 * stamps, as they are today. It is asked for before the file is written, since it is sealed with it.
 */
export async function validationFor(ctx: Context, { certificate, issuer }: Sealer): Promise<Evidence> {
  const { certificates, crls } = await ctx.outside.timestamps.evidence()
  return { certificates: [certificate, issuer, ...certificates], crls: [await authorityCrl(ctx), ...crls] }
}

const lists = new WeakMap<Signers, { readonly turn: number; readonly list: Promise<Buffer> }>()

/** The authority's revocation list of this hour, in DER. */
export function authorityCrl(ctx: Context): Promise<Buffer> {
  const { signers } = ctx.outside
  const turn = Math.floor(ctx.clock.now().getTime() / hour)
  const known = lists.get(signers)
  if (known?.turn === turn) return known.list
  const list = makeCrl(ctx, turn)
  lists.set(signers, { turn, list })
  list.catch(() => lists.get(signers)?.list === list && lists.delete(signers))
  return list
}

async function makeCrl(ctx: Context, turn: number): Promise<Buffer> {
  const { signer } = await authorityOf(ctx)
  const { subject } = readCertificate(await authorityCertificate(ctx))
  const revoked = await store.revokedSeals(ctx.db, revokedMost)
  const [from, until] = [new Date(turn * hour), new Date(turn * hour + listValidMs)]
  return revocationList({ issuer: { subject, signer }, number: turn, from, until, revoked })
}

async function authorityOf(ctx: Context) {
  const { country } = ctx.outside.nation
  const organisation = country.platform.en ?? Object.values(country.platform)[0] ?? ''
  const subject: Subject = { country: country.code, organisation, name: `${organisation} demonstration authority` }
  return { subject, signer: await ctx.outside.signers.signer('authority', 'ES256') }
}

function subjectOf(ctx: Context, agency: string): Subject {
  const { country, agencies } = ctx.outside.nation
  return {
    country: country.code,
    organisation: agencies.find(({ id }) => id === agency)?.name.en ?? agency,
    name: `${agency} seal`,
  }
}

function validFromNow(ctx: Context): { from: Date; until: Date } {
  const from = ctx.clock.now()
  const until = new Date(from)
  until.setUTCFullYear(until.getUTCFullYear() + yearsValid)
  return { from, until }
}

async function kept(ctx: Context, name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const text = await ctx.outside.keys.keep(`${name}.cert`, async () => (await make()).toString('base64'))
  return Buffer.from(text, 'base64')
}
