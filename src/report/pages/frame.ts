/** The document around a page of this origin: no account, no tabs, nothing from elsewhere, and a quick way out. */
import { attributes, html, type Language, type Markup, type Translate } from '#kernel'
import { type Assets, emblem, icon } from '#ui'
import { reportRoutes } from '../routes.ts'

export type ReportView = {
  readonly language: Language
  readonly languages: readonly { readonly code: Language; readonly name: string; readonly short: string }[]
  readonly t: Translate
  /** A path of this origin in the language being read. */
  readonly url: (path: string, language?: Language) => string
  readonly assets: Assets
  readonly platformName: string
  /** Where whoever leaves goes; empty when nobody said. */
  readonly platformUrl: string
  readonly demo: boolean
  readonly body: { readonly name: string; readonly phone: string; readonly website: string }
  /** What the script needs: the body's key and the salt of receipts, in hexadecimal. */
  readonly key: string
  readonly salt: string
}
export type ReportPage = {
  readonly title: string
  readonly path: string
  readonly main: Markup
  readonly error?: boolean
}

/** The whole document. */
export function frame(view: ReportView, { title, path, main, error }: ReportPage): Markup {
  const { t, language, assets } = view
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${error ? `${t('frame.error-prefix')} ` : ''}${title} – ${t('report.channel')}</title>
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#073566">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="${assets.url('plain.css')}">
<link rel="icon" href="${assets.url('icon.svg')}" type="image/svg+xml">
<script type="module" src="${assets.url('report.js')}"></script>
</head>
<body>
<a class="skip" href="#main">${t('frame.skip')}</a>
<header class="head"><div class="head-inner">
  <a class="brand" href="${view.url(reportRoutes.write)}">${emblem}<span>${t('report.channel')}</span></a>
  <div class="account">
    ${view.languages
      .filter(({ code }) => code !== language)
      .map(
        ({ code, short, name }) =>
          html`<a class="language" lang="${code}" href="${view.url(path, code)}">${short}<span class="unseen"> ${name}</span></a>`,
      )}
    ${view.platformUrl && html`<a id="leave" rel="noreferrer" href="${view.platformUrl}/">${icon('log-out')}<span>${t('report.leave')}</span></a>`}
  </div>
</div></header>
<main id="main" class="task"${attributes({ 'data-key': view.key, 'data-salt': view.salt })}>
${view.demo && html`<p class="demo-mark">${icon('flask-conical')}<span>${t('report.demo')}</span></p>`}
${main}
</main>
<footer class="foot"><div class="foot-inner">
  <ul>
    <li><a href="${view.url(reportRoutes.write)}">${t('report.title')}</a></li>
    <li><a href="${view.url(reportRoutes.receipt)}">${t('report.back-title')}</a></li>
    <li><a href="tel:${view.body.phone}">${t('report.call', { phone: view.body.phone })}</a></li>
  </ul>
</div></footer>
</body>
</html>`
}
