/** The answer as a page, for whoever checks without script. */
import { html, type Markup } from '#kernel'
import { button, noticeBanner, type PageContent, summaryList, table, type View } from '#ui'
import type { Sheet } from '#verify'
import { routes } from '../routes.ts'

export function answerPage(view: View, sheet: Sheet): PageContent {
  const { t } = view
  return {
    title: sheet.title,
    back: { href: view.url(routes.verify), label: t('verify.title') },
    main: html`<h1>${sheet.title}</h1>
      ${noticeBanner({ kind: sheet.tone, title: sheet.note })}
      ${sheet.heading && html`<h2>${sheet.heading}</h2>`}
      ${sheet.lines.length > 0 && summaryList(sheet.lines)}
      ${sheet.table && table(sheet.table)}
      ${sheet.compare && noticeBanner({ kind: 'info', title: t('verify.compare'), body: html`<p>${sheet.compare}</p>` })}
      ${sheet.ages.map(agedLine)}
      ${button({ label: t('verify.another'), href: view.url(routes.verify), kind: 'secondary' })}`,
  }
}

function agedLine({ tone, text }: Sheet['ages'][number]): Markup {
  return html`<p class="${tone === 'plain' ? 'hint' : `age ${tone}`}">${text}</p>`
}
