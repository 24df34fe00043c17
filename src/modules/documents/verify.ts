/**
 * Checking, for anyone, without signing in: is it whole, is the key ours, was it revoked, does it still hold. Each no is
 * told apart, since each asks something else of whoever stands there with the paper.
 */
import type { Nation } from '#engine'
import { dateIn, type Localised } from '#kernel'
import type { Context } from '#platform'
import {
  type CheckVerdict,
  type Claims,
  checkCredential,
  cleanText,
  type KeyList,
  type ListedKey,
  readPdf,
  sameBytes,
} from '#verify'
import type { DocumentRecord } from './document.ts'
import { keyList } from './keys/list.ts'
import { sha256 } from './sealed.ts'
import * as store from './store.ts'

declare module '../../platform/context.ts' {
  interface Outside {
    readonly nation: Nation
  }
}

/** What anybody can find out by the published lists, but that the platform always knows whether a document holds. */
export type Verdict = Exclude<CheckVerdict, 'unknown-status'>
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

/** Checks the text or link of a QR; blanks and line ends that copying adds around it do not matter. */
export async function verifyText(ctx: Context, text: string): Promise<Verification> {
  const given = text.slice(0, textMax)
  const checked = await byLists(ctx, (keys) => checkText(ctx, keys, given))
  if (!('claims' in checked)) return checked
  const document = await store.findByNumber(ctx.db, lookedUp(checked.claims.number))
  if (!document) return { verdict: 'unknown-key' } // a sound seal on what was never issued: somebody else holds the key
  // of every ECDSA signature there is a second one, and one key may have signed twice
  if (!document.credentialSha256?.equals(sha256(cleanText(given)))) return { verdict: 'changed' }
  return judge(ctx, document, shownFromQr(document, checked.claims))
}

/** Checks a PDF as it came. */
export async function verifyPdf(ctx: Context, bytes: Uint8Array): Promise<Verification> {
  const checked = await byLists(ctx, (keys) => checkPdf(ctx, keys, bytes))
  if (!('record' in checked)) return checked
  const { record } = checked
  const document = await store.findByNumber(ctx.db, lookedUp(record.number))
  if (!document) return { verdict: 'unknown-key' }
  if (!document.pdfSha256?.equals(sha256(bytes))) return { verdict: 'changed' }
  return judge(ctx, document, shownFromRecord(document, record))
}

type No = { readonly verdict: Exclude<Verdict, 'genuine' | 'revoked' | 'expired'> }
type Sealed = { readonly claims: Claims }

/** By the list that is at hand; whose key is not in it may have published it a moment ago. */
async function byLists<Found>(ctx: Context, check: (keys: KeyList) => No | Found): Promise<No | Found> {
  const found = check(await keyList(ctx))
  const isUnknown = typeof found === 'object' && found && 'verdict' in found && found.verdict === 'unknown-key'
  return isUnknown ? check(await keyList(ctx, { isFresh: true })) : found
}

/** By the lists of keys alone: whether it still holds, the database knows better than any list. */
function checkText(ctx: Context, keys: KeyList, text: string): No | Sealed {
  const { verdict, claims } = checkCredential(text, { keyList: keys, statusLists: new Map() }, secondsNow(ctx))
  if (verdict === 'unknown-status' || verdict === 'expired' || verdict === 'genuine' || verdict === 'revoked')
    return claims ? { claims } : { verdict: 'changed' }
  return { verdict }
}

function checkPdf(ctx: Context, keys: KeyList, bytes: Uint8Array): No | (Sealed & { record: DocumentRecord }) {
  const read = readPdf(bytes, keys)
  if (read.kind !== 'whole') return { verdict: read.kind }
  const key = keys.keys.find((one) => one.use === 'seal' && sameBytes(one.key, read.sealKey))
  if (!key || key.revokedAt !== undefined) return { verdict: 'unknown-key' }
  const record = JSON.parse(Buffer.from(read.record).toString('utf8')) as DocumentRecord
  const wrong = wrongKey(key, { record, sealedAt: read.stampedAt ?? new Date(record.issuedAt) })
  if (wrong) return { verdict: wrong }
  const checked = checkText(ctx, keys, read.credential)
  if (!('claims' in checked)) return checked
  const { number, recordSha256 } = checked.claims
  const isSame = number === record.number && sameBytes(recordSha256, sha256(read.record))
  return isSame ? { ...checked, record } : { verdict: 'changed' }
}

type SealedThen = { readonly record: DocumentRecord; readonly sealedAt: Date }

function wrongKey({ agency, from, until }: ListedKey, { record, sealedAt }: SealedThen): No['verdict'] | undefined {
  const at = Math.floor(sealedAt.getTime() / 1000)
  if (agency !== record.agency.id || at > until) return 'unknown-key'
  return at < from ? 'too-early-key' : undefined
}

function secondsNow(ctx: Context): number {
  return Math.floor(ctx.clock.now().getTime() / 1000)
}

/** A number to look for: whatever else stands there is no number of ours. */
function lookedUp(number: string): string {
  return /^[\w-]{1,40}$/.test(number) ? number : ''
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
function shownFromQr({ face, revokedAt, validUntil }: store.CheckedDocument, claims: Claims): Shown {
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
