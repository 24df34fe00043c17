/** The banking app of the demonstration: an invoice of the bank's, by the bank's own identifier, and how to pay it. */
import { html, isUuid, type Markup, Refusal } from '#kernel'
import { button, form, noticeBanner, type PageContent, summaryList, type View } from '#ui'
import { goTo, type RouteAdder, show, viewOf } from '../edge.ts'
import { readForm, textOf } from '../form.ts'
import { amountText } from '../format.ts'
import { routes } from '../routes.ts'

/** What the demonstration can see and do of the bank. */
export type DemoBank = {
  readonly invoice: (id: string) => DemoInvoice | undefined
  readonly pay: (id: string) => Promise<void>
  readonly setUp: (up: boolean) => void
  readonly isUp: () => boolean
}
type DemoInvoice = {
  readonly id: string
  readonly amount: number
  readonly description: string
  readonly paid: number
  readonly closed: boolean
}

export const bankRoutes: RouteAdder = (app, { edge }) => {
  const { bank } = edge.demoWorld!
  const { country } = edge.nation

  app.get(routes.demoBank, async (c) => {
    const view = await viewOf(c)
    const id = c.req.query('invoice') ?? ''
    const invoice = isUuid(id) ? bank.invoice(id) : undefined
    const amount = invoice ? amountText(invoice.amount, country) : ''
    return show(c, view, billPage(view, { invoice, amount, up: bank.isUp() }), invoice ? 200 : 404)
  })

  app.post(routes.demoBank, async (c) => {
    const id = textOf(await readForm(c), 'invoice')
    const invoice = isUuid(id) ? bank.invoice(id) : undefined
    if (!invoice) throw new Refusal('web/not-found')
    if (isPayable(invoice) && bank.isUp()) await bank.pay(id)
    return goTo(c, routes.applications)
  })
}

/** A person pays a bill once; a second press of the button is not a second payment. */
function isPayable({ paid, amount, closed }: DemoInvoice): boolean {
  return !closed && paid < amount
}

type Bill = { readonly invoice: DemoInvoice | undefined; readonly amount: string; readonly up: boolean }

function billPage(view: View, { invoice, amount, up }: Bill): PageContent {
  const { t } = view
  return {
    title: t('demo.bank-title'),
    main: html`<h1>${t('demo.bank-title')}</h1><p class="lead">${t('demo.bank-lead')}</p>
      ${invoice ? billOf(view, { invoice, amount, up }) : html`<p>${t('demo.bank-none')}</p>`}
      <p><a href="${view.url(routes.applications)}">${t('demo.bank-to-applications')}</a></p>`,
  }
}

function billOf(view: View, { invoice, amount, up }: Bill & { invoice: DemoInvoice }): Markup {
  const { t } = view
  const rows = [
    { label: t('demo.bank-what'), value: invoice.description },
    { label: t('demo.bank-amount'), value: amount },
  ]
  return html`${summaryList(rows)}${wayOn(view, invoice, up)}`
}

function wayOn(view: View, invoice: DemoInvoice, up: boolean): Markup {
  const { t } = view
  if (invoice.paid >= invoice.amount) return noticeBanner({ kind: 'success', title: t('demo.bank-paid') })
  if (invoice.closed) return noticeBanner({ kind: 'info', title: t('demo.bank-closed') })
  if (!up) return noticeBanner({ kind: 'warning', title: t('demo.bank-down') })
  return form(view, {
    action: view.url(routes.demoBank),
    fields: html`<input type="hidden" name="invoice" value="${invoice.id}">${button({ label: t('demo.bank-pay') })}`,
  })
}
