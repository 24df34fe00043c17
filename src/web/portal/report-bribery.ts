/**
 * Where bribery or pressure is reported: what the channel keeps from everybody and what it cannot, and what happens next. The
 * report itself is written at another origin, by another process; nothing of it comes here.
 */
import type { AntiCorruption } from '#engine'
import { html, inLanguage } from '#kernel'
import { button, type PageContent, type View } from '#ui'
import { toHex } from '#verify'
import type { RouteAdder } from '../edge.ts'
import { routes } from '../routes.ts'
import { showShared } from '../show-shared.ts'

export const reportBriberyRoutes: RouteAdder = (app, { edge, pages }) => {
  const { antiCorruption: body } = edge.nation
  if (!body) return
  const { reportUrl, reportKey } = edge.options
  const key = reportKey && toHex(reportKey)
  app.get(routes.reportBribery, (c) =>
    showShared(c, pages, { render: (view) => reportPage(view, body, { reportUrl, key }) }),
  )
}

type Channel = { readonly reportUrl: string | undefined; readonly key: string | undefined }

function reportPage(view: View, body: AntiCorruption, { reportUrl, key }: Channel): PageContent {
  const { t, language } = view
  const isFirst = language === view.languages[0]!.code
  const address = reportUrl && `${reportUrl}/${isFirst ? '' : `${language}/`}`
  const list = (name: string, count: number) =>
    html`<ul>${Array.from({ length: count }, (_, i) => `${name}-${i + 1}`).map((item) => html`<li>${t(`report.item-${item}`)}</li>`)}</ul>`
  return {
    title: t('report.title'),
    main: html`<h1>${t('report.title')}</h1>
      <p class="lead">${t('report.lead', { body: inLanguage(body.name, language) })}</p>
      ${
        address
          ? html`<p class="actions"><a class="button primary" rel="noreferrer" href="${address}">${t('report.start')}</a></p>
        <p><a rel="noreferrer" href="${address}receipt">${t('report.have-receipt')}</a></p>`
          : html`<p>${t('report.none-here')}</p>`
      }
      <p>${button({ label: t('report.call', { phone: body.phone }), kind: 'secondary', href: `tel:${body.phone}`, icon: 'phone' })}</p>
      <h2>${t('report.safe')}</h2>${list('safe', 4)}
      <h2>${t('report.unsafe')}</h2>${list('unsafe', 4)}
      <h2>${t('report.next')}</h2>${list('next', 4)}
      ${key && html`<h2>${t('report.key')}</h2><p>${t('report.key-log')}</p><p><code class="hash">${key.match(/.{4}/g)!.join(' ')}</code></p><p><a href="${view.url(routes.openLog)}">${t('log.title')}</a></p>`}
      <h2>${t('report.other')}</h2>
      <ul><li><a rel="noreferrer" href="${body.website}">${inLanguage(body.name, language)}</a></li>
      ${body.otherChannel && html`<li><a rel="noreferrer" href="${body.otherChannel}">${t('report.other-channel')}</a></li>`}</ul>`,
  }
}
