/** What a document says, read from its QR or from the record within its PDF, in one form. */
import type { Localised } from '#kernel'
import type { Claims } from '../document/credential.ts'
import type { SaidByDocument } from './answer.ts'

/** As much of the record in a PDF as is shown to whoever checks it. */
export type DocumentRecord = {
  readonly number: string
  readonly type: string
  readonly title: Localised
  readonly agency: { readonly id: string; readonly name: Localised }
  readonly holder: { readonly name: string; readonly registerNumber: string }
  readonly rows: readonly { readonly key: string; readonly label: Localised; readonly value: string }[]
  readonly table?: SaidByDocument['table']
  readonly issuedAt: string
}

export function saidByCredential(claims: Claims): SaidByDocument {
  const { type, agency, number, holder, maskedNumber, facts, bound } = claims
  return {
    type,
    agency: { id: agency },
    number,
    holder: { name: holder, registerNumber: maskedNumber },
    rows: facts.map(([key, value]) => ({ key, value })),
    issuedAt: new Date(claims.issuedAt * 1000),
    until: lastMoment(claims),
    bound,
  }
}

/** The record stands under the same seal as its QR, whose claims say until when and for whom it holds. */
export function saidByRecord(
  record: DocumentRecord,
  { claims, stampedAt }: { claims: Claims; stampedAt: Date | undefined },
): SaidByDocument {
  const { type, title, agency, number, holder, rows, table, issuedAt } = record
  return {
    ...{ type, title, agency, number, holder, rows },
    ...(table ? { table } : {}),
    issuedAt: new Date(issuedAt),
    until: lastMoment(claims),
    bound: claims.bound,
    ...(stampedAt ? { stampedAt } : {}),
  }
}

/** It expires when a day ends; the last day is the one before. */
function lastMoment({ expires }: Claims): Date {
  return new Date((expires - 1) * 1000)
}
