import { attributes, html, type Markup, trusted } from '#kernel'
import { alertStrip } from './alert-strip.ts'
import { icon } from './icon.ts'
import type { Tab, View } from './view.ts'

export type PageContent = {
  readonly title: string
  readonly main: Markup
  readonly back?: { readonly href: string; readonly label: string }
  readonly error?: boolean
  readonly width?: 'task' | 'page' | 'wide'
  /**
   * The page waits for `state` to change and looks again every so many seconds: by script quietly (the answer to a
   * request with the header `X-Wait: <state>` is 204 while nothing changed), without script by reloading.
   */
  readonly wait?: { readonly seconds: number; readonly state: string }
  readonly scripts?: readonly string[]
  /** Where a reader of feeds learns of what is new here. */
  readonly feed?: string
  /** There are maps, lines or bars on it. */
  readonly hasFigures?: boolean
  /** The page brings its own ground and margins. */
  readonly bare?: boolean
  /** What stands above and below the pages of those who work here, in the place of the citizens' own. */
  readonly frame?: { readonly head: Markup; readonly foot: Markup }
}

/** Three stations rising to gold. */
export const emblem: Markup = trusted(
  '<svg class="emblem" viewBox="0 0 40 24" aria-hidden="true" focusable="false"><path d="M6 19 19 13 33 5" fill="none" stroke="currentColor" stroke-width="2"/><circle cx="6" cy="19" r="4" fill="currentColor"/><circle cx="19" cy="13" r="5" fill="currentColor"/><circle class="gold" cx="33" cy="6" r="6"/></svg>',
)

/** More is only "many", in the room a small screen has. */
const countShownMost = 9

const tabs: readonly { readonly tab: Tab; readonly path: string; readonly sign: string }[] = [
  { tab: 'home', path: '/', sign: 'house' },
  { tab: 'applications', path: '/applications', sign: 'route' },
  { tab: 'documents', path: '/documents', sign: 'wallet' },
  { tab: 'help', path: '/help', sign: 'life-buoy' },
]

/** The whole document around a page. */
export function layout(view: View, page: PageContent): Markup {
  const { t } = view
  const title = `${page.error ? `${t('frame.error-prefix')} ` : ''}${page.title} – ${view.platformName}`
  return html`<!doctype html>
<html lang="${view.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#073566">
${page.wait && html`<noscript><meta http-equiv="refresh" content="${page.wait.seconds}"></noscript><script type="module" src="${view.assets.url('wait.js')}" data-seconds="${page.wait.seconds}" data-state="${page.wait.state}"></script>`}
${!view.saveData && html`<link rel="preload" href="${view.assets.url('text-regular.woff2')}" as="font" type="font/woff2" crossorigin>`}
<link rel="stylesheet" href="${view.assets.url(view.saveData ? 'plain.css' : 'app.css')}">
${page.hasFigures && html`<link rel="stylesheet" href="${view.assets.url('figures.css')}">`}
<link rel="icon" href="${view.assets.url('icon.svg')}" type="image/svg+xml">
${page.feed && html`<link rel="alternate" type="application/atom+xml" href="${page.feed}">`}
<link rel="manifest" href="${view.url('/manifest.webmanifest')}">
<script type="module" src="${view.assets.url('offline.js')}"></script>
${page.scripts?.map((script) => html`<script type="module" src="${view.assets.url(script)}"></script>`)}
</head>
<body>
<a class="skip" href="#main">${t('frame.skip')}</a>
${page.frame?.head ?? header(view)}
${!page.frame && view.strip && alertStrip(view.strip)}
${
  page.bare
    ? html`<main id="main" class="bare">${page.main}</main>`
    : html`<main id="main" class="${page.width ?? 'task'}">
${page.back && html`<nav class="back" aria-label="${t('frame.back-label')}"><a href="${page.back.href}">${icon('chevron-left')}<span>${page.back.label}</span></a></nav>`}
${page.main}</main>`
}
${page.frame?.foot ?? footer(view)}
</body>
</html>`
}

function header(view: View): Markup {
  const { t } = view
  return html`<header class="head"><div class="head-inner">
    <a class="brand" href="${view.url('/')}">${emblem}<span>${view.platformName}</span></a>
    <nav class="tabs" aria-label="${t('frame.tabs')}">${tabs.map(
      ({ tab, path, sign }) =>
        html`<a href="${view.url(path)}"${attributes({ 'aria-current': view.tab === tab ? 'page' : undefined })}>${icon(sign)}<span>${t(`frame.tab-${tab}`)}</span></a>`,
    )}</nav>
    <div class="account">
      ${view.languages.filter(({ code }) => code !== view.language).map(({ code, short, name }) => html`<a class="language" lang="${code}" href="${view.switchUrl(code)}">${short}<span class="unseen"> ${name}</span></a>`)}
      ${
        view.signedInAs
          ? html`<a class="me" href="${view.url('/me')}">${icon('user-round')}<span class="me-name">${view.signedInAs}</span><span class="me-short">${t('frame.me')}</span>${(view.unread ?? 0) > 0 && html`<span class="count" role="img" aria-label="${t('frame.unread', { count: view.unread! })}">${view.unread! > countShownMost ? `${countShownMost}+` : view.unread}</span>`}</a>`
          : html`<a href="${view.url('/sign-in')}">${t('frame.sign-in')}</a>`
      }
    </div>
  </div></header>`
}

function footer(view: View): Markup {
  const { t } = view
  return html`<footer class="foot"><div class="foot-inner">
    ${view.demo && html`<p class="demo-mark">${icon('flask-conical')}<span>${t('frame.demo')}</span></p>`}
    <ul>
      <li><a href="${view.url('/verify')}">${t('frame.verify')}</a></li>
      <li><a href="${view.url('/me/access-log')}">${t('frame.who-read')}</a></li>
      <li><a href="${view.url('/services')}">${t('frame.services')}</a></li>
      <li><a href="${view.url('/alerts')}">${t('frame.alerts')}</a></li>
      <li><a href="${view.url('/open')}">${t('frame.open')}</a></li>
      ${view.demo && html`<li><a href="${view.url('/demo/phone')}">${t('frame.demo-phone')}</a></li>`}
    </ul>
    ${view.signedInAs && html`<form method="post" action="${view.url('/sign-out')}"><input type="hidden" name="csrf" value="${view.csrf ?? ''}"><button class="link" type="submit">${icon('log-out')}<span>${t('frame.sign-out')}</span></button></form>`}
  </div></footer>`
}
