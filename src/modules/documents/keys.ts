/**
 * An agency's keys: one seals its PDFs, one its QRs; made at first use, the public parts in the database and in the
 * public log before the first document is out. Certificates come from an authority of the platform's own, which stands
 * in for the national one.
 */
import { createHash, createPublicKey, type KeyObject } from 'node:crypto'
import { assert } from '#kernel'
import { type Context, type KeyStore, transact } from '#platform'
import { publish } from '#transparency'
import { certificateFor, type Subject } from './pdf/certificate.ts'
import type { Sealer } from './pdf/seal.ts'
import * as store from './store.ts'

export type AgencyKeys = { readonly sealer: Sealer; readonly qr: { readonly key: KeyObject; readonly kid: Buffer } }

const yearsValid = 10
const made = new WeakMap<KeyStore, Map<string, Promise<AgencyKeys>>>()

/** The keys of an agency; the first to ask makes and publishes them. */
export function keysOf(ctx: Context, agency: string): Promise<AgencyKeys> {
  const known = made.get(ctx.outside.keys) ?? new Map<string, Promise<AgencyKeys>>()
  made.set(ctx.outside.keys, known)
  const keys = known.get(agency) ?? makeKeys(ctx, agency)
  known.set(agency, keys)
  keys.catch(() => known.delete(agency))
  return keys
}

async function makeKeys(ctx: Context, agency: string): Promise<AgencyKeys> {
  assert(!ctx.db.inTransaction, 'keys are published before the document that uses them')
  const { keys } = ctx.outside
  const [authority, seal, qr] = [
    keys.privateKey('authority', 'ES256'),
    keys.privateKey(`seal-${agency}`, 'ES256'),
    keys.privateKey(`qr-${agency}`, 'ES256'),
  ]
  const issuer = { subject: authorityOf(ctx), key: authority }
  const base64 = (certificate: Buffer) => certificate.toString('base64')
  const root = await keys.keep('authority.cert', () =>
    base64(certificateFor({ ...issuer, issuer, isAuthority: true, ...validity(ctx) })),
  )
  const certificate = await keys.keep(`seal-${agency}.cert`, () =>
    base64(
      certificateFor({ subject: subjectOf(ctx, agency), key: seal, issuer, isAuthority: false, ...validity(ctx) }),
    ),
  )
  await publishKey(ctx, { agency, purpose: 'seal', key: seal })
  await publishKey(ctx, { agency, purpose: 'qr', key: qr })
  const der = (text: string) => Buffer.from(text, 'base64')
  return {
    sealer: { key: seal, certificate: der(certificate), issuer: der(root) },
    qr: { key: qr, kid: kidOf(spkiOf(qr)) },
  }
}

function publishKey(
  ctx: Context,
  { agency, purpose, key }: { agency: string; purpose: 'seal' | 'qr'; key: KeyObject },
): Promise<void> {
  const spki = spkiOf(key)
  return transact(ctx, async (ctx) => {
    const isNew = await store.insertKey(ctx.db, { kid: kidOf(spki), agency, purpose, spki, at: ctx.clock.now() })
    if (isNew) await publish(ctx, { kind: 'key', id: kidOf(spki).toString('hex'), body: { agency, purpose, spki } })
  })
}

const read = new Map<string, KeyObject>()
const readMax = 500

/** The public key in an SPKI that was stored; reading it anew each time takes as long as checking a seal with it. */
export function publicKeyOf(spki: Buffer): KeyObject {
  const name = spki.toString('base64')
  const known = read.get(name)
  if (known) return known
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' })
  if (read.size >= readMax) read.delete(read.keys().next().value!)
  read.set(name, key)
  return key
}

function spkiOf(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' })
}

export function kidOf(spki: Uint8Array): Buffer {
  return createHash('sha256').update(spki).digest().subarray(0, 8)
}

function validity(ctx: Context): { from: Date; until: Date } {
  const from = ctx.clock.now()
  const until = new Date(from)
  until.setUTCFullYear(until.getUTCFullYear() + yearsValid)
  return { from, until }
}

function authorityOf(ctx: Context): Subject {
  const { country } = ctx.outside.nation
  const organisation = country.platform.en ?? Object.values(country.platform)[0] ?? ''
  return { country: country.code, organisation, name: `${organisation} demonstration authority` }
}

function subjectOf(ctx: Context, agency: string): Subject {
  const { country, agencies } = ctx.outside.nation
  return {
    country: country.code,
    organisation: agencies.find(({ id }) => id === agency)?.name.en ?? agency,
    name: `${agency} seal`,
  }
}
