/** What the law wants every agency to publish, and whether it is: item by item, all agencies, and as a file. */
import { Gauge } from 'prom-client'
import { anonymous } from '#kernel'
import { countsIn, dutiesOf, dutyStates, everyDuty, lateCount, publicationHistory, rulesOf } from '#openness'
import type { Context } from '#platform'
import type { RouteAdder } from '../../edge.ts'
import { registry } from '../../observe.ts'
import { routes } from '../../routes.ts'
import { showShared } from '../../show-shared.ts'
import { csvLine } from '../data/csv.ts'
import { openHeaders } from '../data/files.ts'
import { agencyPage } from './agency.ts'
import { overviewPage } from './overview.ts'

export const dutyRoutes: RouteAdder = (app, { edge, pages }) => {
  const ctx: Context = { ...edge.base, actor: anonymous }
  watchLate(() => lateCount(ctx))

  app.get(routes.openAgencies, async (c) => {
    const rules = rulesOf(ctx)
    const every = await everyDuty(ctx)
    return showShared(c, pages, { render: (view) => overviewPage(view, { every, rules }) })
  })

  app.get(routes.openAgenciesCsv, async (c) => {
    const rows = (await everyDuty(ctx)).map(({ agency, places }) => {
      const counts = countsIn(places)
      return [agency.id, ...dutyStates.map((state) => counts[state])]
    })
    const head = ['agency', ...dutyStates.map((state) => state.replaceAll('-', '_'))]
    return c.body([head, ...rows].map(csvLine).join(''), 200, {
      ...openHeaders,
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="agencies.csv"',
    })
  })

  app.get(routes.openAgency(':id'), async (c) => {
    const rules = rulesOf(ctx)
    const { agency, places } = await dutiesOf(ctx, c.req.param('id') ?? '')
    const history = await publicationHistory(ctx, agency.id)
    return showShared(c, pages, {
      render: (view) => agencyPage(view, { agency, places, history, rules, nation: edge.nation }),
    })
  })
}

/** How many items are late, looked up whenever the figures are asked for. */
function watchLate(lateNow: () => Promise<number>): void {
  const name = 'openness_duties_late'
  registry.removeSingleMetric(name)
  registry.registerMetric(
    new Gauge({
      name,
      help: 'Items that the law wants published and that are late',
      registers: [],
      async collect() {
        this.set(await lateNow())
      },
    }),
  )
}
