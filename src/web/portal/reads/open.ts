/** What everyone may know: how many readings there were by agency and month, under secrecy, flagged, found justified. */
import { html, inLanguage } from '#kernel'
import { type ReadingCount, readingCounts, toldLeast } from '#oversight'
import { emptyState, table } from '#ui'
import { contextOf, type RouteAdder, show, viewOf } from '../../edge.ts'
import { routes } from '../../routes.ts'

export const openReadsRoutes: RouteAdder = (app) => {
  app.get(routes.openReads, async (c) => {
    const ctx = contextOf(c)
    const { nation, catalogue } = ctx.outside
    const own = nation.oversight?.agency
    const counts = await readingCounts(ctx, (service) => catalogue.byId(service)?.definition.agency ?? own)
    const view = await viewOf(c)
    const { t, language, url } = view
    const agencyOf = (id: string) => nation.agencies.find((one) => one.id === id)
    const shown = (count: number | null) => count ?? t('oversight.few', { count: toldLeast })
    const row = ({ month, agency, readings, secret, flagged, justified }: ReadingCount) => [
      month,
      inLanguage(agencyOf(agency)?.name ?? {}, language) || view.platformName,
      ...[readings, secret, flagged, justified].map(shown),
    ]
    return show(c, view, {
      title: t('oversight.open-title'),
      back: { href: url(routes.home), label: t('frame.back') },
      main: html`<h1>${t('oversight.open-title')}</h1><p class="lead">${t('oversight.open-lead', { count: toldLeast })}</p>
        ${counts.length === 0 && emptyState({ title: t('oversight.none') })}
        ${
          counts.length > 0 &&
          table({
            columns: ['month', 'agency', 'readings', 'secret', 'flagged', 'justified'].map((name) =>
              t(`oversight.count-${name}`),
            ),
            rows: counts.map(row),
          })
        }`,
    })
  })
}
