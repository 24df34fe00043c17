/** What of a record its QR says, so that it stays small enough to be read from paper. */
import { endOfDay } from '#kernel'
import type { Context } from '#platform'
import { type Claims, lengthOf, linkOf, type StatusPlace } from '#verify'
import type { DocumentRecord } from './document.ts'

const factsMost = 3
const factMost = 40
/** A fact that is cut shorter than this says nothing. */
const factLeast = 12
const nameMost = 100 // longer ones stand whole in the PDF: a QR holds only so much

/**
 * How many letters of a link a QR of version 15 has room for at error correction M: 3,296 bits, less the heads of two
 * alphanumeric segments and the one letter between them (ISO/IEC 18004 §7.4), at 11 bits for two letters.
 */
const lettersMost = Math.floor(((3296 - 2 * 15 - 28) * 2) / 11)
/**
 * By how much the link is longer than the text: of 45 letters two take the room of three, and stand at two places of three.
 * What chance adds to that, in all but one of a thousand.
 */
const stretch = 1 + 2 * (2 / 3) * (2 / 45)
const byChance = 26

export type ToClaim = {
  readonly record: DocumentRecord
  readonly recordSha256: Uint8Array
  readonly status: StatusPlace
}

/** The claims of a record: first what it always says, then as many facts as there is room for. */
export function claimsOf(ctx: Context, { record, recordSha256, status }: ToClaim): Claims {
  const { country } = ctx.outside.nation
  const room = Math.floor(
    (lettersMost - linkOf(country.qrPrefix, ctx.outside.site.publicUrl).length - byChance) / stretch,
  )
  const bare: Claims = {
    agency: record.agency.id,
    expires: endOfDay(country.timeZone, record.validUntil).getTime() / 1000,
    issuedAt: Math.floor(new Date(record.issuedAt).getTime() / 1000),
    type: record.type,
    number: record.number,
    holder: cut(record.holder.name, nameMost),
    maskedNumber: record.holder.registerNumber,
    facts: [],
    recordSha256,
    bound: record.bound,
    status,
  }
  return told(record).reduce((claims, [key, value]) => withFact(claims, { key, value, room }), bare)
}

/** The facts worth telling: what a later one repeats is left out. */
function told({ rows }: DocumentRecord): (readonly [string, string])[] {
  const first = rows.slice(0, factsMost)
  return first
    .filter(({ value }, at) => !first.slice(at + 1).some((later) => later.value.includes(value)))
    .map(({ key, value }) => [key, cut(value, factMost)] as const)
}

/** With the fact, as much of it as there is room for; without it where that is too little. */
function withFact(claims: Claims, { key, value, room }: { key: string; value: string; room: number }): Claims {
  const least = Math.min(factLeast, value.length)
  for (let length = value.length; length >= least; length--) {
    const more = { ...claims, facts: [...claims.facts, [key, cut(value, length)] as const] }
    if (lengthOf(more) <= room) return more
  }
  return claims
}

/** Whole letters only: half of a surrogate pair is none. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
}
