import { Outage, Refusal } from '#kernel'
import { checkInvoice, invoiceOf } from '#payments'
import { contextOf, goTo, type RouteAdder } from '../../edge.ts'
import { readForm } from '../../form.ts'
import { routes } from '../../routes.ts'
import { load, withAll } from './load.ts'
import { showApplication } from './page.ts'
import type { PaymentTold } from './payment-section.ts'

/** A person says that they have paid: the bank is asked at once, and the page says what it said. */
export const paymentRoutes: RouteAdder = (app) => {
  app.get(routes.applicationPayment(':id'), async (c) => goTo(c, routes.application((await load(c)).application.id)))

  app.post(routes.applicationPayment(':id'), async (c) => {
    const { application } = await load(c)
    await readForm(c)
    const ctx = contextOf(c)
    const invoice = await invoiceOf(ctx, { about: application.id })
    if (!invoice) throw new Refusal('payments/not-found')
    const told = await checkInvoice(ctx, { id: invoice.id }).then(
      (): PaymentTold => 'not-yet',
      (error: unknown): PaymentTold => {
        if (error instanceof Outage) return 'bank-away'
        throw error
      },
    )
    const shown = await withAll(ctx, await load(c))
    const isOpen = shown.application.state === 'awaiting-payment' && shown.invoice?.state !== 'paid'
    return isOpen ? showApplication(c, shown, told) : goTo(c, routes.application(application.id))
  })
}
