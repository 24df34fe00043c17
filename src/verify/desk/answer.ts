/** What checking something comes to, before it is put into words: the same for a page, a program and a command line. */
import type { Localised } from '#kernel'
import type { LogName } from '../log/commitment.ts'
import type { Seen } from '../log/policy.ts'

export const verdicts = [
  'genuine',
  'changed',
  'unknown-key',
  'too-early-key',
  'revoked',
  'expired',
  'unknown-status',
  'unreadable',
] as const
export type DocumentVerdict = (typeof verdicts)[number]

/** What a document says of itself; what only its words pack or its PDF can name is left out where neither is there. */
export type SaidByDocument = {
  readonly type: string
  readonly title?: Localised
  readonly agency: { readonly id: string; readonly name?: Localised }
  readonly number: string
  readonly holder: { readonly name: string; readonly registerNumber: string }
  readonly rows: readonly { readonly key: string; readonly label?: Localised; readonly value: string }[]
  readonly table?: {
    readonly columns: readonly { readonly label: Localised }[]
    readonly rows: readonly (readonly string[])[]
  }
  readonly issuedAt: Date
  /** The last moment it holds. */
  readonly until: Date
  readonly bound: 'bearer' | 'holder'
  readonly revokedAt?: Date
  /** When an authority of time saw the seal of a PDF. */
  readonly stampedAt?: Date
}

/** When the lists were made that the answer rests on. */
export type Ages = { readonly keys: Date; readonly status?: Date }

export type DocumentAnswer = {
  readonly kind: 'document'
  readonly verdict: DocumentVerdict
  readonly says?: SaidByDocument
  readonly ages?: Ages
}
export type ReceiptAnswer = {
  readonly kind: 'receipt'
  readonly verdict: 'in-log' | 'not-in-log' | 'not-witnessed' | 'unreadable'
  readonly says?: {
    readonly log: LogName
    readonly index: number
    readonly size: number
    readonly seen: readonly Seen[]
    readonly record: unknown
  }
  readonly ages?: Ages
}
export type SaidByStatement = {
  /** The day at whose end nothing more than this stood in the logs; missing before the first such day. */
  readonly day?: string
  readonly place?: { readonly index: number; readonly size: number }
  readonly readings: number
  /** Lines of what was done. */
  readonly deeds: number
  /** Of these the ones that came after that day. */
  readonly later: number
  /** How many older lines stand in an earlier statement. */
  readonly before: number
  readonly seen: readonly Seen[]
}
export const statementVerdicts = [
  ...(['complete', 'begun', 'broken', 'not-witnessed', 'unreadable'] as const),
  ...(['continued', 'rewritten', 'shorter', 'unproved', 'gap', 'other-person'] as const),
] as const
export type StatementAnswer = {
  readonly kind: 'statement'
  readonly verdict: (typeof statementVerdicts)[number]
  /** Of two statements what the later one says. */
  readonly says?: SaidByStatement
  readonly ages?: Ages
}
export type Answer = DocumentAnswer | ReceiptAnswer | StatementAnswer
