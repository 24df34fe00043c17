/** The port to the bank: what the module asks of it, in the module's own words. Amounts are whole units of the currency. */
import type { Nation } from '#engine'

export type BankInvoice = {
  readonly id: string
  /** The text of the QR that banking apps read (EMVCo). */
  readonly qrText: string
  /** A way into each banking app. */
  readonly links: readonly BankLink[]
}
export type BankLink = { readonly name: string; readonly url: string }
export type BankPayment = {
  readonly id: string
  /** Which of the bank's invoices it pays; the list of a day may leave it out. */
  readonly bankInvoiceId: string
  readonly amount: number
  readonly state: 'paid' | 'refunded' | 'other'
  readonly at: Date | undefined
}
export type InvoiceAsked = {
  readonly number: string
  readonly description: string
  readonly amount: number
  readonly callbackUrl: string
}

/** Every call throws `Outage` when it is not known what became of it, `Refusal` when the bank says no. */
export type BankPort = {
  readonly makeInvoice: (asked: InvoiceAsked) => Promise<BankInvoice>
  readonly paymentsOf: (bankInvoiceId: string) => Promise<BankPayment[]>
  /** Nobody can pay it any more; one that is paid, closed or gone already is left as it is. */
  readonly closeInvoice: (bankInvoiceId: string) => Promise<void>
  /** Gives a payment back whole; one that was given back already stays so. */
  readonly refund: (paymentId: string) => Promise<void>
  /** A page, from 1 on, of what was paid on a calendar day (`2026-11-24`). */
  readonly paymentsOn: (day: string, page: number) => Promise<{ payments: BankPayment[]; more: boolean }>
  /** Our number of one of the bank's invoices. */
  readonly numberOf: (bankInvoiceId: string) => Promise<string | undefined>
}

declare module '../../platform/context.ts' {
  interface Outside {
    readonly bank: BankPort
    readonly nation: Nation
  }
}
