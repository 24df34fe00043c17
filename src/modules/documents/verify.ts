/**
 * Checking, for anyone, without signing in: is it whole, is the key ours, was it revoked, does it still hold. Each no is
 * told apart, since each asks something else of whoever stands there with the paper.
 */
import { createHash } from 'node:crypto'
import type { Nation } from '#engine'
import { dateIn, type Localised } from '#kernel'
import type { Context } from '#platform'
import { type OpenedCredential, openCredential } from './credential.ts'
import type { DocumentRecord } from './document.ts'
import { kidOf, publicKeyOf } from './keys.ts'
import { readPdf } from './pdf/check.ts'
import * as store from './store.ts'

declare module '../../platform/context.ts' {
  interface Outside {
    readonly nation: Nation
  }
}

export type Verdict = 'genuine' | 'changed' | 'unknown-key' | 'revoked' | 'expired' | 'unreadable'
export type Shown = {
  readonly number: string
  readonly title: Localised
  readonly agency: Localised
  readonly holder: DocumentRecord['holder']
  readonly rows: DocumentRecord['rows']
  readonly table?: DocumentRecord['table']
  readonly issuedAt: Date
  readonly validUntil: string
  readonly bound: 'bearer' | 'holder'
  readonly revokedAt: Date | null
}
export type Verification = { readonly verdict: Verdict; readonly document?: Shown }

const textMax = 5000

/** Checks the text of a QR; blanks and line ends that copying adds around it do not matter. */
export async function verifyText(ctx: Context, text: string): Promise<Verification> {
  const { qrPrefix } = ctx.outside.nation.country
  const cleaned = text
    .slice(0, textMax)
    .replace(/[\r\n\t\u200b\ufeff]/g, '')
    .trim()
  if (!cleaned.startsWith(qrPrefix)) return { verdict: 'unreadable' }
  const opened = open(cleaned, qrPrefix)
  if (!opened) return { verdict: 'changed' }
  const number = lookedUp(opened.claims.number)
  const { key, document } = await store.findSealed(ctx.db, { kid: opened.kid, purpose: 'qr', number })
  if (!key || key.agencyId !== opened.claims.agency) return { verdict: 'unknown-key' }
  if (!opened.isSealedBy(publicKeyOf(key.spki))) return { verdict: 'changed' }
  if (!document) return { verdict: 'unknown-key' } // a sound seal on what was never issued: somebody else holds the key
  const sha256 = createHash('sha256').update(cleaned).digest()
  if (!document.credentialSha256.equals(sha256)) return { verdict: 'changed' } // of every ECDSA signature there is a second one
  return judge(ctx, document, shownFromQr(document, opened))
}

/** Checks a PDF as it came. */
export async function verifyPdf(ctx: Context, bytes: Uint8Array): Promise<Verification> {
  const read = readPdf(bytes)
  if (read.kind !== 'whole') return { verdict: read.kind }
  const number = lookedUp(/"number":"([^"]*)"/.exec(read.record.toString('utf8'))?.[1])
  const { key, document } = await store.findSealed(ctx.db, { kid: kidOf(read.spki), purpose: 'seal', number })
  if (!key?.spki.equals(read.spki)) return { verdict: 'unknown-key' }
  const record = JSON.parse(read.record.toString('utf8')) as DocumentRecord
  if (document?.number !== record.number || key.agencyId !== record.agency.id) return { verdict: 'unknown-key' }
  const pdfSha256 = createHash('sha256').update(bytes).digest()
  if (!document.pdfSha256.equals(pdfSha256)) return { verdict: 'changed' } // the same second one
  return judge(ctx, document, shownFromRecord(document, record))
}

/** A number to look for before it is known whose word it is: whatever else stands there is no number of ours. */
function lookedUp(number: unknown): string {
  return typeof number === 'string' && /^[\w-]{1,40}$/.test(number) ? number : ''
}

function open(text: string, prefix: string): OpenedCredential | undefined {
  try {
    return openCredential(text, prefix)
  } catch {
    return undefined
  }
}

function judge(ctx: Context, document: store.CheckedDocument, shown: Shown): Verification {
  const today = dateIn(ctx.outside.nation.country.timeZone, ctx.clock.now())
  if (document.revokedAt) return { verdict: 'revoked', document: shown }
  return { verdict: document.validUntil < today ? 'expired' : 'genuine', document: shown }
}

function shownFromRecord({ revokedAt }: store.CheckedDocument, record: DocumentRecord): Shown {
  const { number, title, agency, holder, rows, table, validUntil, bound } = record
  return {
    number,
    title,
    agency: agency.name,
    holder,
    rows,
    ...(table ? { table } : {}),
    issuedAt: new Date(record.issuedAt),
    validUntil,
    bound,
    revokedAt,
  }
}

/** Of a QR only what stands in it is shown; the labels come from the document's face, the holder's number stays masked. */
function shownFromQr({ face, revokedAt, validUntil }: store.CheckedDocument, { claims }: OpenedCredential): Shown {
  const rows = claims.facts.flatMap(([key, value]) => {
    const label = face.labels[key]
    return label ? [{ key, label, value }] : []
  })
  return {
    number: claims.number,
    title: face.title,
    agency: face.agency,
    holder: { name: claims.holder, registerNumber: claims.maskedNumber },
    rows,
    issuedAt: new Date(claims.issuedAt * 1000),
    validUntil,
    bound: claims.bound,
    revokedAt,
  }
}
