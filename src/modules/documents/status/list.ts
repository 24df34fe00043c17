/**
 * Status lists as anyone may fetch them, signed (draft-ietf-oauth-status-list-17): a CWT for whoever checks papers without a
 * network, a JWT for those who check what a wallet shows. What was revoked stands in them within a minute.
 */
import { deflateSync } from 'node:zlib'
import { day, hour, minute } from '#kernel'
import type { Context, Signers } from '#platform'
import { bitsOf, draftStatusList, toHex } from '#verify'
import { statusKey } from '../keys/keys.ts'
import { authorityCertificate } from '../pdf/authority.ts'
import { leafCertificate } from '../wallet/certificate.ts'
import { signJws } from '../wallet/jws.ts'
import * as store from './store.ts'

export type StatusForm = 'cwt' | 'jwt'
export type SignedStatusList = { readonly bytes: Uint8Array; readonly at: Date; readonly etag: string }

/** How long one answer serves before the database is looked at again, and before it is signed anew in any case. */
const looksEveryMs = 20_000
const signedAtMostMs = hour
/** From then on nobody goes by it any more. */
const holdsMs = 7 * day
export const statusTtlMs = minute
const listsMost = 1000

type Kept = { readonly revoked: readonly number[]; readonly signed: SignedStatusList; readonly lookedAt: number }
const kept = new WeakMap<Signers, Map<string, Kept>>()

/** Where a list lies. */
export function statusUri(ctx: Context, list: number): string {
  return `${ctx.outside.site.publicUrl}/status/${list}`
}

/** The numbers of the lists there are. */
export function statusLists(ctx: Context): Promise<number[]> {
  return store.allLists(ctx.db, listsMost)
}

/** The list, signed; nothing if there is none of that number. */
export async function signedStatusList(
  ctx: Context,
  { list, form }: { list: number; form: StatusForm },
): Promise<SignedStatusList | undefined> {
  const own = kept.get(ctx.outside.signers) ?? new Map<string, Kept>()
  kept.set(ctx.outside.signers, own)
  const [name, now] = [`${list} ${form}`, ctx.clock.now().getTime()]
  const known = own.get(name)
  if (known && isWithin(known.lookedAt, now, looksEveryMs)) return known.signed
  if (!(await statusLists(ctx)).includes(list)) return undefined
  const revoked = await store.revokedIn(ctx.db, list)
  const isSame = known && isWithin(known.signed.at.getTime(), now, signedAtMostMs) && isEqual(known.revoked, revoked)
  const signed = isSame ? known.signed : await sign(ctx, { list, form, revoked })
  own.set(name, { revoked, signed, lookedAt: now })
  return signed
}

type ToSign = { readonly list: number; readonly form: StatusForm; readonly revoked: readonly number[] }

async function sign(ctx: Context, { list, form, revoked }: ToSign): Promise<SignedStatusList> {
  await statusKey(ctx) // made before the time is taken: a list older than its key counts for nothing
  const at = ctx.clock.now()
  const claims = {
    uri: statusUri(ctx, list),
    at: Math.floor(at.getTime() / 1000),
    until: Math.floor((at.getTime() + holdsMs) / 1000),
    ttl: statusTtlMs / 1000,
    packed: deflateSync(bitsOf(revoked), { level: 9 }),
  }
  const bytes = form === 'cwt' ? await asCwt(ctx, claims) : await asJwt(ctx, claims)
  return { bytes, at, etag: `"${toHex(bytes.subarray(-12))}"` }
}

type Claims = Parameters<typeof draftStatusList>[0]

async function asCwt(ctx: Context, claims: Claims): Promise<Uint8Array> {
  const { kid, signer } = await statusKey(ctx)
  const draft = draftStatusList(claims, kid)
  return draft.with(await signer.sign(draft.bytes))
}

async function asJwt(ctx: Context, { uri, at, until, ttl, packed }: Claims): Promise<Uint8Array> {
  const { signer, name } = await statusKey(ctx)
  const certificate = await ctx.outside.keys.keep(`${name}.cert`, () => certificateOf(ctx))
  const header = { typ: 'statuslist+jwt', x5c: [certificate] }
  const lst = Buffer.from(packed).toString('base64url')
  const payload = { sub: uri, iat: at, exp: until, ttl, status_list: { bits: 1, lst } }
  return Buffer.from(await signJws({ header, payload }, signer))
}

/** Of the key of status lists, by the platform's authority; wallets want a chain to it (HAIP §6.1). */
async function certificateOf(ctx: Context): Promise<string> {
  const { signer, until } = await statusKey(ctx)
  const { country } = ctx.outside.nation
  const certificate = await leafCertificate({
    key: signer.publicKey,
    country: country.code,
    organisation: country.platform.en ?? Object.values(country.platform)[0] ?? '',
    name: 'status lists',
    authority: {
      certificate: await authorityCertificate(ctx),
      signer: await ctx.outside.signers.signer('authority', 'ES256'),
    },
    from: ctx.clock.now(),
    until,
    isMobile: false,
  })
  return certificate.toString('base64')
}

function isWithin(then: number, now: number, ms: number): boolean {
  return then <= now && now - then < ms
}

function isEqual(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at])
}
