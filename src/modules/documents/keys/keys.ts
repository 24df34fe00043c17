/**
 * An agency's keys: one seals its PDFs, one its QRs; another of the platform's own signs the status lists. Always true: a
 * key stands in the public log before it signs anything, and counts only after it stood there as long as the configuration
 * says, so that a key made in secret is of no use. Each signs for a year; the next is made a month before.
 */
import { createHash, type KeyObject } from 'node:crypto'
import { assert, day, Outage } from '#kernel'
import { type Context, type Signer, type Signers, transact } from '#platform'
import { publish } from '#transparency'
import { sealerOf } from '../pdf/authority.ts'
import type { Sealer } from '../pdf/seal.ts'
import { mobileAgencies } from '../wallet/kinds.ts'
import * as store from './store.ts'

declare module '../../../platform/context.ts' {
  interface Outside {
    /** How long a key stands in the public log before what it signs counts. */
    readonly keyWaitMs: number
  }
}

export type OwnKey = {
  readonly kid: Buffer
  /** By which name its signer is asked for. */
  readonly name: string
  readonly signer: Signer
  readonly until: Date
}
export type AgencyKeys = { readonly qr: OwnKey; readonly seal: OwnKey; readonly sealer: Sealer }
type Of = { readonly agencyId: string | null; readonly purpose: store.KeyPurpose }

const termDays = 365
const madeAheadDays = 30
const rememberedMs = 600_000

type Remembered = { readonly key: Promise<OwnKey>; readonly from: number; readonly until: number }
const remembered = new WeakMap<Signers, Map<string, Remembered>>()
const changes = new WeakMap<Signers, number>()

/** How often this process made or revoked a key: lists of keys from before are old. */
export function keyChanges(ctx: Context): number {
  return changes.get(ctx.outside.signers) ?? 0
}

/** The keys an agency signs with now; the first to ask makes and publishes them. `Outage` while they wait. */
export async function keysOf(ctx: Context, agencyId: string): Promise<AgencyKeys> {
  const [qr, seal] = [await ownKey(ctx, { agencyId, purpose: 'qr' }), await ownKey(ctx, { agencyId, purpose: 'seal' })]
  return { qr, seal, sealer: await sealerOf(ctx, agencyId, seal) }
}

/** The keys a document was said to be signed with, also when others sign by now; nothing it names may be revoked. */
export async function keysNamed(
  ctx: Context,
  { agencyId, qrKid, sealKid }: { agencyId: string; qrKid: Buffer; sealKid: Buffer },
): Promise<AgencyKeys> {
  const keys = await keysOf(ctx, agencyId).catch(() => undefined)
  if (keys?.qr.kid.equals(qrKid) && keys.seal.kid.equals(sealKid)) return keys
  const [qr, seal] = [await keyNamed(ctx, qrKid), await keyNamed(ctx, sealKid)]
  return { qr, seal, sealer: await sealerOf(ctx, agencyId, seal) }
}

async function keyNamed(ctx: Context, kid: Buffer): Promise<OwnKey> {
  const key = await store.findKey(ctx.db, kid)
  assert(key && !key.revokedAt, 'a document is signed with the key its entry in the log names')
  const signer = await ctx.outside.signers.signer(key.signer, 'ES256')
  assert(kidOf(spkiOf(signer.publicKey)).equals(kid), 'the signer has another key by that name')
  return { kid, name: key.signer, signer, until: key.signsUntil }
}

/** The key that signs status lists now. */
export function statusKey(ctx: Context): Promise<OwnKey> {
  return ownKey(ctx, { agencyId: null, purpose: 'status' })
}

/** Makes the next key of each of these agencies and of the lists where the present one ends within a month or there is none. */
export async function readyKeys(ctx: Context, agencyIds: readonly string[]): Promise<void> {
  const wanted: Of[] = [
    { agencyId: null, purpose: 'status' },
    ...agencyIds.flatMap((agencyId): Of[] => [
      { agencyId, purpose: 'qr' },
      { agencyId, purpose: 'seal' },
      { agencyId, purpose: 'wallet' },
    ]),
    ...mobileAgencies(ctx.outside.nation).map((agencyId): Of => ({ agencyId, purpose: 'mobile' })),
  ]
  const soon = new Date(ctx.clock.now().getTime() + ctx.outside.keyWaitMs + madeAheadDays * day)
  for (const of of wanted) {
    const [latest] = (await store.keysFor(ctx.db, of)).filter(({ revokedAt }) => !revokedAt)
    if (!latest || latest.signsUntil < soon) await makeKey(ctx, of)
  }
}

/** Makes it public that a key may be in other hands: nothing it signed counts any more, and the next one is made. */
export async function revokeKey(ctx: Context, { kid, because }: { kid: Buffer; because: string }): Promise<void> {
  assert(ctx.actor.kind === 'system', 'a key is revoked by the platform itself')
  const at = ctx.clock.now()
  await transact(ctx, async (ctx) => {
    if ((await store.setKeyRevoked(ctx.db, { kid, because, at })) === 0) return
    await publish(ctx, { kind: 'key-revoked', id: kid.toString('hex'), body: { because } })
  })
  forget(ctx)
}

/** The key for a purpose; the first to ask makes and publishes it. `Outage` while it waits. */
export async function ownKey(ctx: Context, of: Of): Promise<OwnKey> {
  const now = ctx.clock.now().getTime()
  const own = remembered.get(ctx.outside.signers) ?? new Map<string, Remembered>()
  remembered.set(ctx.outside.signers, own)
  const name = `${of.purpose} ${of.agencyId ?? ''}`
  const known = own.get(name)
  if (known && known.from <= now && now < known.until) {
    const key = await known.key
    if (now < key.until.getTime()) return key
  }
  const key = findOrMake(ctx, of)
  const entry = { key, from: now, until: now + rememberedMs }
  own.set(name, entry)
  key.catch(() => own.get(name) === entry && own.delete(name))
  return key
}

async function findOrMake(ctx: Context, of: Of): Promise<OwnKey> {
  const now = ctx.clock.now()
  const known = (await store.keysFor(ctx.db, of)).filter((key) => !key.revokedAt && now < key.signsUntil)
  for (const key of known.filter(({ usableFrom }) => usableFrom <= now)) {
    const signer = await ctx.outside.signers.signer(key.signer, 'ES256')
    if (kidOf(spkiOf(signer.publicKey)).equals(key.kid))
      return { kid: key.kid, name: key.signer, signer, until: key.signsUntil }
  }
  if (known.some(({ usableFrom }) => usableFrom > now)) throw new Outage('documents/key-waits')
  await makeKey(ctx, of)
  if (ctx.outside.keyWaitMs > 0) throw new Outage('documents/key-waits')
  return findOrMake(ctx, of)
}

/** Makes and publishes the next key; whoever does the same at the same time makes the same. */
async function makeKey(ctx: Context, of: Of): Promise<void> {
  assert(!ctx.db.inTransaction, 'a key is published before what it signs')
  const { agencyId, purpose } = of
  const name = agencyId === null ? 'status-lists' : `${purpose}-${agencyId}`
  const before = new Set((await store.keysFor(ctx.db, of)).map(({ signer }) => signer)).size
  const signer = before === 0 ? name : `${name}--${before + 1}`
  const spki = spkiOf((await ctx.outside.signers.signer(signer, 'ES256')).publicKey)
  const kid = kidOf(spki)
  const createdAt = ctx.clock.now()
  const usableFrom = new Date(Math.floor(createdAt.getTime() / 1000) * 1000 + ctx.outside.keyWaitMs)
  const signsUntil = new Date(usableFrom.getTime() + termDays * day)
  const key = { kid, agencyId, purpose, signer, spki, createdAt, usableFrom, signsUntil }
  await transact(ctx, async (ctx) => {
    if (!(await store.insertKey(ctx.db, key))) return
    const body = { agency: agencyId ?? '', purpose, spki, from: usableFrom, until: signsUntil }
    const { id } = await publish(ctx, { kind: 'key', id: kid.toString('hex'), body })
    await store.setKeyEntry(ctx.db, { kid, entryId: id })
  })
  forget(ctx)
}

function forget(ctx: Context): void {
  changes.set(ctx.outside.signers, keyChanges(ctx) + 1)
  remembered.delete(ctx.outside.signers)
}

export function spkiOf(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' })
}

/** The point at the end of a public key: 65 bytes on P-256, 97 on P-384. */
export function pointOf(spki: Buffer): Buffer {
  return spki.subarray(spki.length > 100 ? -97 : -65)
}

export function kidOf(spki: Uint8Array): Buffer {
  return createHash('sha256').update(spki).digest().subarray(0, 8)
}
