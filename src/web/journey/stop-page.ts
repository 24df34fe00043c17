/** Why it cannot go on, and the way out: no mistake of the person, and nothing they typed is lost. */
import { html } from '#kernel'
import { button, type PageContent, type View } from '#ui'
import { backFrom, type Drawn, stepUrl, windowTitle } from './frame.ts'
import { journeyPaths } from './paths.ts'

export function stopPage(view: View, shown: Drawn): PageContent {
  const { t } = view
  const { reason, back, insteadTitle } = shown.stopped!
  const { say, remedy, instead } = reason
  return {
    title: windowTitle(view, say),
    back: backFrom(view, shown),
    main: html`
      <p class="caption">${shown.service.title}</p>
      <h1>${say}</h1>
      ${remedy && html`<p class="lead">${remedy}</p>`}
      ${instead && insteadTitle && button({ label: insteadTitle, href: view.url(journeyPaths.service(instead)) })}
      ${back && html`<p><a href="${stepUrl(view, shown, back)}">${t('journey.stop-back')}</a></p>`}
      <p class="hint">${t('journey.stop-kept')}</p>`,
  }
}
