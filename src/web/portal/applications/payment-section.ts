/** How to pay for an application: how much, for what, to whom, and by which way. The bank alone says what was paid. */
import { qrSvg } from '#documents'
import { html, inLanguage, type Markup, nothing, second } from '#kernel'
import type { Invoice } from '#payments'
import { button, form, noticeBanner, qrFigure, summaryList, type View } from '#ui'
import { amountText } from '../../format.ts'
import { routes } from '../../routes.ts'
import type { Shown } from './load.ts'

/** What looking at the bank just brought. */
export type PaymentTold = 'bank-away' | 'not-yet'

/** How long the bank may take to make the invoice before it is said that it does not answer. */
const openingMs = 10 * second

/** The section on the application's page; nothing once it is paid. */
export function paymentSection(view: View, shown: Shown, told: PaymentTold | undefined): Markup | undefined {
  const { invoice } = shown
  if (!invoice || invoice.state === 'paid' || invoice.state === 'cancelled') return undefined
  return html`${toldBanner(view, told)}
    ${bill(view, shown, invoice)}
    ${invoice.state === 'open' ? ways(view, shown, invoice) : opening(view, shown, invoice)}`
}

function toldBanner({ t }: View, told: PaymentTold | undefined): Markup | undefined {
  if (told === 'bank-away') return noticeBanner({ kind: 'warning', title: t('payment.bank-away') })
  return told && noticeBanner({ kind: 'info', title: t('payment.not-yet') })
}

function bill(view: View, { nation, definition }: Shown, invoice: Invoice): Markup {
  const { t, language } = view
  const agency = nation.agencies.find(({ id }) => id === definition.agency)
  const money = (amount: number) => amountText(amount, nation.country)
  const kept = invoice.paid - invoice.refunded - invoice.onItsWay
  return html`<h2>${t('payment.title')}</h2>
    ${summaryList([
      ...invoice.lines.map(({ label, amount }) => ({ label: inLanguage(label, language), value: money(amount) })),
      ...(invoice.lines.length > 1 ? [{ label: t('payment.total'), value: html`<b>${money(invoice.total)}</b>` }] : []),
      { label: t('payment.to'), value: agency ? inLanguage(agency.name, language) : '' },
    ])}
    ${
      kept > 0
        ? noticeBanner({
            kind: 'info',
            title: t('payment.partly', { paid: money(kept), left: money(invoice.total - kept) }),
          })
        : nothing
    }`
}

/** By QR, by an app's link, and looking whether it arrived. */
function ways(view: View, { application }: Shown, { qrText, links }: Invoice): Markup {
  const { t } = view
  return html`
    ${qrText && qrFigure({ svg: qrSvg(qrText, t('payment.qr')), title: t('payment.qr'), caption: t('payment.qr-note') })}
    ${
      links.length > 0 &&
      html`<h3>${t('payment.apps')}</h3><ul class="chips">${links.map(({ name, url }) => html`<li><a class="chip" href="${url}">${name}</a></li>`)}</ul>`
    }
    <div class="actions">${form(view, {
      action: view.url(routes.applicationPayment(application.id)),
      fields: button({ label: t('payment.check') }),
    })}</div>
    <p class="hint">${t('payment.by-itself')}</p>`
}

/** The bank has not made the invoice yet; it is asked again by itself. */
function opening({ t }: View, { now }: Shown, { raisedAt }: Invoice): Markup {
  const isLong = now.getTime() - raisedAt.getTime() > openingMs
  return isLong
    ? noticeBanner({ kind: 'warning', title: t('payment.bank-away') })
    : html`<p role="status">${t('payment.opening')}</p>`
}
