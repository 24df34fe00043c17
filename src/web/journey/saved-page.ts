/** What somebody sees who leaves: that it is kept, until when, and how to go on or be rid of it. */
import { html } from '#kernel'
import { button, form, type PageContent, type View } from '#ui'
import { journeyPaths } from './paths.ts'
import { dotted } from './stops.ts'

export function savedPage(
  view: View,
  { service, until }: { service: { id: string; title: string }; until: string },
): PageContent {
  const { t } = view
  const title = t('journey.saved-title')
  return {
    title,
    main: html`
      <p class="caption">${service.title}</p>
      <h1>${title}</h1>
      <p class="lead">${t('journey.saved-until', { date: dotted(until) })}</p>
      ${button({ label: t('journey.resume'), href: view.url(journeyPaths.start(service.id)) })}
      ${form(view, {
        action: view.url(journeyPaths.step(service.id, 'removal')),
        fields: button({ label: t('journey.remove'), kind: 'secondary' }),
      })}`,
  }
}
