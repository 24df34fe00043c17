import { assert, inLanguage, Refusal, second } from '#kernel'
import { type Context, enqueue, transact } from '#platform'
import { append } from '#transparency'
import type { BankInvoice, BankLink } from './bank.ts'
import { qrFault } from './emv.ts'
import * as store from './store.ts'

const firstPollMs = 5 * second
const descriptionMost = 200
const linksMost = 40
/** What a browser would run or read itself; an app's own scheme is none of these. */
const browserSchemes = ['javascript:', 'data:', 'vbscript:', 'blob:', 'file:', 'http:', 'about:', 'view-source:']

/**
 * Has the bank make an invoice, and shows how to pay it. The bank takes the same number again, so an answer that got lost
 * leaves one there that we do not know: that we asked is therefore committed before, and every one that is heard of is
 * remembered and looked after.
 */
export async function openInvoice(ctx: Context, { id }: { id: string }): Promise<void> {
  assert(!ctx.db.inTransaction, 'the bank is never asked inside a transaction')
  const invoice = await store.countAsked(ctx.db, id)
  if (!invoice) return // open, settled or cancelled already

  const { bank, site, nation } = ctx.outside
  const { currency, languages } = nation.country
  const labels = invoice.lines.map(({ label }) => inLanguage(label, languages[0]!.code))
  const made = await bank.makeInvoice({
    number: invoice.number,
    description: labels.filter(Boolean).join(', ').slice(0, descriptionMost) || invoice.number,
    amount: invoice.total,
    callbackUrl: `${site.publicUrl}/payments/callback/${invoice.token}`,
  })
  const fault = qrFault(made.qrText, { amount: invoice.total, currency: currency.numeric })
  await transact(ctx, (ctx) => (fault ? remember(ctx, id, made) : showHowToPay(ctx, id, made)))
  if (fault) throw new Refusal('payments/qr-refused', { fault })
}

/** Remembers that the bank has it, whether or not it is shown to anybody: somebody may pay it. */
async function remember(ctx: Context, id: string, made: BankInvoice): Promise<void> {
  await store.insertBankInvoice(ctx.db, { id: made.id, invoiceId: id, at: ctx.clock.now() })
}

async function showHowToPay(ctx: Context, id: string, made: BankInvoice): Promise<void> {
  const invoice = await store.lockInvoice(ctx.db, id)
  assert(invoice, 'an invoice is never deleted')
  await remember(ctx, id, made)
  if (invoice.state !== 'opening') return enqueue(ctx, 'payments.close', { invoiceId: id }) // ended, or shown, meanwhile

  const [at, links] = [ctx.clock.now(), linksOf(made, ctx.outside.site.publicUrl)]
  await store.setOpen(ctx.db, { id, qrText: made.qrText, links, at })
  const { about, personId } = invoice
  await append(ctx, { did: 'payments.invoice-opened', about, personId, data: { invoice: id, bankInvoice: made.id } })
  const due = new Date(at.getTime() + firstPollMs)
  await enqueue(ctx, 'payments.poll', { invoiceId: id, nth: 0 }, due)
}

/** The links that lead to this very invoice and into an app or a safe page; any other is left out. */
function linksOf({ id, qrText, links }: BankInvoice, publicUrl: string): BankLink[] {
  return links.slice(0, linksMost).filter(({ url }) => {
    if (!URL.canParse(url)) return false
    const isSafe = url.startsWith(`${publicUrl}/`) || !browserSchemes.includes(new URL(url).protocol)
    return isSafe && [url, plain(url)].some((text) => text.includes(qrText) || text.includes(id))
  })
}

function plain(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return ''
  }
}
