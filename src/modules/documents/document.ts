import type { Localised } from '#kernel'
import { refusals as wallet } from './wallet/wallet.ts'

/** What a document says, whole: printed, shown, attached to the PDF, and hashed into the QR. */
export type DocumentRecord = {
  readonly v: 1
  readonly number: string
  readonly type: string
  readonly title: Localised
  readonly agency: { readonly id: string; readonly name: Localised }
  /** The register number with its middle hidden: a document is shown to others. */
  readonly holder: { readonly name: string; readonly registerNumber: string }
  readonly rows: readonly { readonly key: string; readonly label: Localised; readonly value: string }[]
  readonly table?: {
    readonly columns: readonly { readonly key: string; readonly label: Localised }[]
    readonly rows: readonly (readonly string[])[]
  }
  readonly sources: readonly { readonly register: Localised; readonly at: string }[]
  readonly issuedAt: string
  readonly validUntil: string
  readonly bound: 'bearer' | 'holder'
  /** In which language it is written, where not in the country's first. */
  readonly language?: string
}

/** A document as anybody may know of it who knows that it is there: nothing of what it says. */
export type Document = {
  readonly id: string
  readonly number: string
  readonly applicationId: string
  readonly personId: string
  readonly type: string
  readonly title: Localised
  /** Which agency's; unknown of those from before it was written down. */
  readonly agencyId: string | null
  readonly issuedAt: Date
  readonly validUntil: string
  /** When what it travels as was made; until then it is being made. */
  readonly madeAt: Date | null
  readonly revokedAt: Date | null
  readonly revokedBecause: string | null
  /** The document that stands in its place. */
  readonly replacedBy: string | null
}

/** What it says, and the text of its QR: sealed, and read through the door. */
export type DocumentContent = { readonly record: DocumentRecord; readonly credential: string }
export type OpenDocument = Document & DocumentContent

/** What of a document is nobody's secret: its words without what they say of anybody. Checking it needs no more. */
export type DocumentFace = {
  readonly title: Localised
  readonly agency: Localised
  readonly labels: Readonly<Record<string, Localised>>
}

export function faceOf({ title, agency, rows }: DocumentRecord): DocumentFace {
  return { title, agency: agency.name, labels: Object.fromEntries(rows.map(({ key, label }) => [key, label])) }
}

/** What an application asked for, or the receipt of what was paid for it. */
export type Purpose = 'result' | 'receipt'

export type IssueRequest = Omit<DocumentRecord, 'v' | 'number' | 'issuedAt' | 'sources'> & {
  readonly applicationId: string
  readonly personId: string
  readonly purpose?: Purpose
  /** The document of the same application that it is to stand in the place of, and why. */
  readonly replaces?: { readonly id: string; readonly because: string }
  /** Documents of a person with the same one say the same. */
  readonly sameness: string
  readonly sources: readonly { readonly register: Localised; readonly at: Date }[]
}

export const refusals = {
  'documents/not-found': 404,
  'documents/being-made': 409,
  'documents/not-replaceable': 409,
  ...wallet,
  'documents/share-none': 422,
  'documents/share-revoked': 409,
  'documents/share-not-found': 404,
  'documents/share-over': 410,
  'documents/share-locked': 410,
  'documents/share-code-wrong': 422,
} as const

const alphabet = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** The number people read out: `2026-D-000123-K`, the last character made of the rest so that a slip is caught. */
export function documentNumber(year: number, running: number): string {
  const digits = `${year}${String(running).padStart(7, '0')}`
  let sum = 0
  for (let i = 0; i < digits.length; i++) sum = (sum + Number(digits[i]) * (i + 2)) % 31
  return `${year}-D-${digits.slice(4)}-${alphabet[sum]}`
}

/** A register number with its middle hidden, as it stands in a QR that others see. */
export function maskNumber(registerNumber: string): string {
  return `${registerNumber.slice(0, 2)}••••${registerNumber.slice(-4)}`
}
