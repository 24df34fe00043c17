/** All agencies by name: how much each published, what is late. Nobody is ranked and nobody praised. */
import type { PublishingDuties } from '#engine'
import { html, inLanguage } from '#kernel'
import { type AgencyDuties, countsIn } from '#openness'
import { emptyState, type PageContent, table, type View } from '#ui'
import { routes } from '../../routes.ts'
import { demoNote } from './items.ts'

const columns = ['published', 'late', 'never', 'nothing'] as const

export function overviewPage(
  view: View,
  { every, rules }: { every: readonly AgencyDuties[]; rules: PublishingDuties },
): PageContent {
  const { t, url, language } = view
  const named = every.map(({ agency, places }) => ({
    agency,
    name: inLanguage(agency.name, language),
    counts: countsIn(places),
  }))
  const sorted = named.toSorted((one, other) => one.name.localeCompare(other.name, language))
  return {
    title: t('duty.title'),
    width: 'page',
    back: { href: url(routes.openData), label: t('data.title') },
    main: html`<h1>${t('duty.title')}</h1>
      <p class="lead">${t('duty.lead', { law: rules.law.act, total: rules.total })}</p>
      ${demoNote(view)}
      <p>${t('duty.unnamed-note', { total: rules.total, named: rules.items.length })}</p>
      ${
        sorted.length === 0
          ? emptyState({ title: t('duty.none') })
          : table({
              columns: [t('duty.head-agency'), ...columns.map((state) => t(`duty.state-${state}`))],
              rows: sorted.map(({ agency, name, counts }) => [
                html`<a class="roomy" href="${url(routes.openAgency(agency.id))}">${name}</a>`,
                ...columns.map((state) => counts[state]),
              ]),
            })
      }
      <p><a href="${routes.openAgenciesCsv}" download>${t('duty.csv')}</a></p>
      <p class="hint">${t('duty.source', { source: rules.source })}</p>`,
  }
}
