/** The strip above every page while something is happening where the reader is: the worst first, the others a link away. */
import type { Strip, View } from '#ui'
import type { Edge } from '../edge.ts'
import { routes } from '../routes.ts'
import type { Happening } from './happening.ts'
import { said } from './said.ts'

const linesMost = 2

/** What stands above the page, if anything is happening here. */
export function stripOf(view: View, { nation, base }: Edge, happening: Happening | undefined): Strip | undefined {
  const alerts = happening?.here.alerts ?? []
  const now = base.clock.now()
  if (alerts.length === 0 || view.path === routes.alerts) return undefined
  const { t, url } = view
  const more = alerts.length - linesMost
  return {
    label: t('alerts.strip'),
    lines: alerts.slice(0, linesMost).map((alert) => {
      const { level, shade, icon, where, what } = said(view, { nation, now }, alert)
      const href = url(alert.place ? routes.alertsAt(alert.place) : routes.alerts)
      return { level, shade, icon, href, text: t('alerts.strip-line', { where, what }) }
    }),
    more: more > 0 ? { label: t('alerts.strip-more', { count: more }), href: url(routes.alerts) } : undefined,
  }
}
