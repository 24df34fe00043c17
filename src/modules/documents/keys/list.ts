/** The list of keys for everyone who checks: signed by the root whenever it changes, and every day. */
import { day } from '#kernel'
import type { Context, Signers } from '#platform'
import { policyTextOf } from '#transparency'
import { draftKeyList, type KeyList, type KeyUse, toHex } from '#verify'
import { authorityCertificate } from '../pdf/authority.ts'
import { keyChanges, kidOf, pointOf, spkiOf } from './keys.ts'
import * as store from './store.ts'
import { broughtKeyList } from './trust-list.ts'

export type SignedKeyList = { readonly bytes: Uint8Array; readonly at: Date; readonly etag: string }

const looksEveryMs = 20_000
/** From then on nobody goes by it any more. */
const holdsMs = 30 * day
/** What a key signed holds at most so long (receipts of payments), and stays checkable. */
const heldDays = 11 * 365
const keysMost = 2000
const root = 'trust-root'

type Kept = {
  readonly list: KeyList
  readonly lookedAt: number
  readonly changes: number
  signed?: Promise<SignedKeyList>
}
const kept = new WeakMap<Signers, Kept>()

/** The list as it is now; with `isFresh` as the database has it at this moment. */
export async function keyList(ctx: Context, { isFresh = false } = {}): Promise<KeyList> {
  return (await current(ctx, isFresh)).list
}

/** The list as the root signed it. */
export async function signedKeyList(ctx: Context): Promise<SignedKeyList> {
  const entry = await current(ctx, false)
  if (ctx.outside.trustRoot) return broughtKeyList(ctx.outside.trustRoot, entry.list)
  entry.signed ??= sign(ctx, entry.list)
  entry.signed.catch(() => delete entry.signed)
  return entry.signed
}

/** The root's public half as a point of 97 bytes: all that a checker has to be given by hand. */
export async function rootPoint(ctx: Context): Promise<Uint8Array> {
  if (ctx.outside.trustRoot) return ctx.outside.trustRoot.point
  return pointOf(spkiOf((await ctx.outside.signers.signer(root, 'ES384')).publicKey))
}

async function current(ctx: Context, isFresh: boolean): Promise<Kept> {
  const [now, changes] = [ctx.clock.now().getTime(), keyChanges(ctx)]
  const known = kept.get(ctx.outside.signers)
  const isRecent = known && known.lookedAt <= now && now - known.lookedAt < looksEveryMs
  if (isRecent && known.changes === changes && !isFresh) return known
  const made = await make(ctx)
  const isSame = known && now - known.list.at * 1000 < day && isEqual(known.list, made)
  const entry: Kept = isSame ? { ...known, lookedAt: now, changes } : { list: made, lookedAt: now, changes }
  kept.set(ctx.outside.signers, entry)
  return entry
}

async function make(ctx: Context): Promise<KeyList> {
  const now = ctx.clock.now()
  const signedSince = new Date(now.getTime() - heldDays * day)
  const keys = await store.keysSince(ctx.db, { signedSince, most: keysMost })
  return {
    v: 1,
    at: secondsOf(now),
    until: secondsOf(new Date(now.getTime() + holdsMs)),
    prefix: ctx.outside.nation.country.qrPrefix,
    keys: keys.filter(isListed).map(({ kid, agencyId, purpose, spki, usableFrom, signsUntil, revokedAt }) => ({
      kid,
      agency: agencyId ?? '',
      use: purpose,
      key: pointOf(spki),
      from: secondsOf(usableFrom),
      until: secondsOf(signsUntil),
      ...(revokedAt ? { revokedAt: secondsOf(revokedAt) } : {}),
    })),
    authorities: [await authorityCertificate(ctx)],
    timestamping: ctx.outside.timestamps.anchors,
    policy: await policyTextOf(ctx),
  }
}

/** Wallets check what they hold by the certificates in it. */
function isListed(key: store.SigningKey): key is store.SigningKey & { readonly purpose: KeyUse } {
  return key.purpose !== 'wallet' && key.purpose !== 'mobile'
}

async function sign(ctx: Context, list: KeyList): Promise<SignedKeyList> {
  const signer = await ctx.outside.signers.signer(root, 'ES384')
  const draft = draftKeyList(list, kidOf(spkiOf(signer.publicKey)))
  const bytes = draft.with(await signer.sign(draft.bytes))
  return { bytes, at: new Date(list.at * 1000), etag: `"${toHex(bytes.subarray(-12))}"` }
}

/** Whether two lists say the same but for when they were made. */
function isEqual(one: KeyList, other: KeyList): boolean {
  const said = ({ at: _, until: __, ...list }: KeyList) =>
    JSON.stringify(list, (_, value) => (value instanceof Uint8Array ? toHex(value) : value))
  return said(one) === said(other)
}

function secondsOf(at: Date): number {
  return Math.floor(at.getTime() / 1000)
}

/** One key as the public page shows it. */
export type PublishedKey = Pick<
  store.SigningKey,
  'kid' | 'agencyId' | 'purpose' | 'createdAt' | 'usableFrom' | 'signsUntil' | 'revokedAt' | 'entryId'
>

/** All keys whose signatures may still count, by agency. */
export function publishedKeys(ctx: Context): Promise<PublishedKey[]> {
  const signedSince = new Date(ctx.clock.now().getTime() - heldDays * day)
  return store.keysSince(ctx.db, { signedSince, most: keysMost })
}

/** One of them, by its identifier in hexadecimal. */
export async function publishedKey(ctx: Context, kid: string): Promise<PublishedKey | undefined> {
  return /^[0-9a-f]{16}$/.test(kid) ? store.findKey(ctx.db, Buffer.from(kid, 'hex')) : undefined
}
