/** The bank's callback: a bare GET, tried again until the other side says SUCCESS. */
import type { Invoice, Payment } from './book.ts'

const tries = 3

/** Delivers a callback; says whether it was taken. */
export type Deliver = (url: string) => Promise<boolean>

/** Tells whoever made the invoice that something was paid. */
export async function callBack(invoice: Invoice, payment: Payment, deliver: Deliver): Promise<void> {
  const url = new URL(invoice.callbackUrl)
  url.searchParams.set('qpay_payment_id', payment.id)
  for (let i = 0; i < tries; i++) if (await deliver(url.href)) return
}

/** Delivers it over HTTP, as the real one comes. */
export async function deliverByHttp(url: string): Promise<boolean> {
  const answered = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(5000) }).catch(() => undefined)
  return (await answered?.text().catch(() => '')) === 'SUCCESS'
}
