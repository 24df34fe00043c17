import type { JobHandlers } from '#platform'
import { followHint } from './callback.ts'
import { closeInvoice, pollInvoice } from './check.ts'
import { openInvoice } from './open.ts'
import { reconcileDaily } from './reconcile.ts'
import { refundPayment } from './refund.ts'

type ForInvoice = { readonly invoiceId: string }

export const jobs: JobHandlers = {
  'payments.open': (ctx, { invoiceId }: ForInvoice) => openInvoice(ctx, { id: invoiceId }),
  'payments.poll': (ctx, { invoiceId, nth }: ForInvoice & { nth: number }) => pollInvoice(ctx, { id: invoiceId, nth }),
  'payments.check': (ctx, { invoiceId }: ForInvoice) => followHint(ctx, { id: invoiceId }),
  'payments.close': (ctx, { invoiceId }: ForInvoice) => closeInvoice(ctx, { id: invoiceId }),
  'payments.refund': (ctx, { paymentId }: { paymentId: string }) => refundPayment(ctx, { paymentId }),
  'payments.reconcile': (ctx, { day }: { day: string }) => reconcileDaily(ctx, { day }),
}
