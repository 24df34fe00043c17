/** Where one says what alerts one wants to be told of: by text message from any telephone, with an account, in this browser. */
import type { Subscription } from '#alerts'
import { attributes, html, type Issue, inLanguage, type Markup, nothing } from '#kernel'
import { button, checkboxes, errorSummary, form, noticeBanner, type PageContent, type View } from '#ui'
import type { Edge } from '../edge.ts'
import { routes } from '../routes.ts'
import { nothingTyped, type Typed, typedFrom, wishFields } from './wishes.ts'

type Shown = {
  readonly edge: Edge
  /** Of the person who is signed in. */
  readonly own?: { readonly subscription: Subscription | undefined; readonly saved: boolean } | undefined
  readonly typed?: (Typed & { readonly sms: boolean }) | undefined
  readonly issues?: readonly Issue[]
}

export function subscriptionPage(view: View, shown: Shown): PageContent {
  const { t, url } = view
  const { own, issues = [] } = shown
  return {
    title: t('subscribe.title'),
    error: issues.length > 0,
    back: { href: url(routes.alerts), label: t('frame.back') },
    scripts: ['subscription.js'],
    main: html`${errorSummary(view, issues)}
      <h1>${t('subscribe.title')}</h1>
      ${own?.saved && noticeBanner({ kind: 'success', title: t(own.subscription ? 'subscribe.saved' : 'subscribe.ended') })}
      <p>${t('subscribe.lead')}</p>
      ${smsSection(view, shown)}
      ${own ? ownSection(view, shown) : signInSection(view)}
      ${own ? nothing : html`<section data-wishes>${browserSection(view, shown, wishFields(view, { nation: shown.edge.nation, typed: nothingTyped }))}</section>`}`,
  }
}

/** Needs no account and no network but the telephone's own. */
function smsSection({ t, language }: View, { edge: { nation } }: Shown): Markup {
  const { country, alertWords, divisions } = nation
  const words = alertWords?.languages[language] ?? Object.values(alertWords?.languages ?? {})[0]
  const example = divisions.find(({ level }) => level === 1)
  if (!words || !example) return nothing
  const [word, end] = [words.ask[0], words.end[0]].map((one) => String(one).toLocaleUpperCase(language))
  const message = `${word} ${inLanguage(example.name, language).toLocaleUpperCase(language)}`
  return html`<section class="panel"><h2>${t('subscribe.sms')}</h2>
    <p>${t('subscribe.sms-how', { number: country.shortCode })}</p>
    <p><b>${message}</b></p>
    <p class="hint">${t('subscribe.sms-end', { word: `${word} ${end}` })}</p></section>`
}

function signInSection({ t, url }: View): Markup {
  const to = `${routes.signIn}?to=${encodeURIComponent(routes.alertSubscription)}`
  return html`<section class="panel"><h2>${t('subscribe.account')}</h2><p>${t('subscribe.account-why')}</p>
    ${button({ label: t('subscribe.sign-in'), kind: 'secondary', href: url(to) })}</section>`
}

function ownSection(view: View, shown: Shown): Markup {
  const { t, url } = view
  const { edge, own, issues = [] } = shown
  const { subscription } = own!
  const typed = shown.typed ?? { ...typedFrom(subscription), sms: subscription?.sms ?? true }
  const sms = checkboxes({
    name: 'sms',
    label: t('subscribe.way'),
    options: [{ value: 'yes', label: t('subscribe.way-sms'), hint: t('subscribe.way-sms-hint') }],
    values: typed.sms ? ['yes'] : [],
  })
  const fields = html`${wishFields(view, { nation: edge.nation, typed, issues })}${sms}
    ${button({ label: t('subscribe.save') })}`
  return html`<section data-wishes><h2>${t('subscribe.own')}</h2>
    ${form(view, { action: url(routes.alertSubscription), fields })}
    ${browserSection(view, shown)}</section>
    ${subscription && html`<section><h2>${t('subscribe.end')}</h2><p>${t('subscribe.end-how')}</p>${endForm(view)}</section>`}`
}

function endForm(view: View): Markup {
  return form(view, {
    action: view.url(routes.alertSubscription),
    fields: html`<input type="hidden" name="end" value="yes">${button({ label: view.t('subscribe.end-all'), kind: 'warning' })}`,
  })
}

/** Needs script; without, or where the browser cannot, it says so. What it says stands ready for the script. */
function browserSection({ t, url, csrf }: View, { edge, own }: Shown, fields: Markup = nothing): Markup {
  const { push } = edge.base.outside
  const heading = html`<h2>${t('subscribe.browser')}</h2>`
  if (!push?.isOpen) return html`${heading}<p>${t('subscribe.browser-closed')}</p>`
  const texts = ['begun', 'ended', 'denied', 'cannot', 'failed'].map(
    (name) => [`data-${name}`, t(`subscribe.browser-${name}`)] as const,
  )
  const data = attributes({
    ...Object.fromEntries(texts),
    'data-key': push.publicKey,
    'data-to': url(routes.alertBrowser),
    'data-csrf': csrf,
  })
  return html`${heading}<p>${t('subscribe.browser-how')}${own?.subscription?.browsers ? html` ${t('subscribe.browsers', { count: own.subscription.browsers })}` : nothing}</p>
    ${fields}
    <noscript><p>${t('subscribe.browser-script')}</p></noscript>
    <div${data}><p role="status"></p>
    <div hidden>${button({ label: t('subscribe.browser-begin'), kind: 'secondary', type: 'button', name: 'begin' })}</div>
    <div hidden>${button({ label: t('subscribe.browser-end'), kind: 'secondary', type: 'button', name: 'end' })}</div></div>`
}
