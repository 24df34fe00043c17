/** The shapes of what the bank answers, as it was seen to answer: amounts as text or number, fields that may be missing. */
import { z } from 'zod'
import type { BankInvoice, BankPayment } from './bank.ts'
import { malformed } from './bank-call.ts'

const rowsMost = 1000
const linksMost = 100
const id = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .pipe(z.string().regex(/^[\w-]{1,100}$/))
/** Whole units; the bank writes them with zeros behind the point at times. */
const amount = z
  .union([z.string().regex(/^\d{1,15}(\.0{1,2})?$/), z.number()])
  .transform(Number)
  .pipe(z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER))

const row = z.object({
  payment_id: id,
  payment_status: z.string().max(50),
  payment_amount: amount,
  payment_currency: z.string().max(10).nullish(),
  payment_date: z.string().max(50).nullish(),
  object_id: id.nullish(),
})
const token = z.object({ access_token: z.string().min(1).max(10_000), expires_in: z.number().positive() })
const invoice = z.object({
  invoice_id: id,
  qr_text: z.string().min(1).max(1000),
  urls: z
    .array(
      z.object({ name: z.string().max(200), description: z.string().max(500).nullish(), link: z.string().max(4000) }),
    )
    .max(linksMost)
    .nullish(),
})
const list = z.object({ count: z.coerce.number().int().nonnegative(), rows: z.array(row).max(rowsMost).nullish() })
const numbered = z.object({ sender_invoice_no: z.string().max(45) })
const failure = z.object({ error: z.string().max(100) })

/** A token and until when it is good: the bank gives the moment itself (seconds since 1970), by the manual a length. */
export function readToken(body: unknown, nowMs: number): { value: string; untilMs: number } {
  const { access_token: value, expires_in: expires } = shaped(token, body)
  const isMoment = expires > 1_000_000_000
  return { value, untilMs: isMoment ? expires * 1000 : nowMs + expires * 1000 }
}

export function readInvoice(body: unknown): BankInvoice {
  const { invoice_id, qr_text, urls } = shaped(invoice, body)
  const links = (urls ?? []).map(({ name, description, link }) => ({ name: description || name, url: link }))
  return { id: invoice_id, qrText: qr_text, links }
}

/** The payments of a list; `bankInvoiceId` is given where the list is that of one invoice. */
export function readPayments(
  body: unknown,
  { currency, bankInvoiceId }: { currency: string; bankInvoiceId?: string },
): { payments: BankPayment[]; count: number } {
  const { count, rows } = shaped(list, body)
  const payments = (rows ?? []).map((one): BankPayment => {
    if ((one.payment_currency ?? currency) !== currency) throw malformed('another currency')
    const at = one.payment_date ? new Date(one.payment_date) : undefined
    return {
      id: one.payment_id,
      bankInvoiceId: bankInvoiceId ?? one.object_id ?? '',
      amount: one.payment_amount,
      state: one.payment_status === 'PAID' ? 'paid' : one.payment_status === 'REFUNDED' ? 'refunded' : 'other',
      at: at && !Number.isNaN(at.getTime()) ? at : undefined,
    }
  })
  return { payments, count }
}

export function readNumber(body: unknown): string {
  return shaped(numbered, body).sender_invoice_no
}

/** The bank's code of a refusal, cut to what a code can be. */
export function readFailure(body: unknown): string {
  const read = failure.safeParse(body)
  return read.success ? read.data.error.replace(/[^\w-]/g, '').slice(0, 60) : 'unnamed'
}

function shaped<Value>(shape: z.ZodType<Value>, body: unknown): Value {
  const read = shape.safeParse(body)
  if (!read.success) throw malformed('another shape')
  return read.data
}
