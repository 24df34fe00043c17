/** Open data: what everyone may use, how old it is, what each column means; as files, as a catalogue for other catalogues. */
import { anonymous } from '#kernel'
import { datasetOf, datasets, freshnessOf, pagesOf, versionsOf } from '#openness'
import type { Context } from '#platform'
import type { RouteAdder } from '../../edge.ts'
import { routes } from '../../routes.ts'
import { showShared } from '../../show-shared.ts'
import { dcatRoutes } from './dcat/index.ts'
import { dataFile, formats } from './files.ts'
import { dataPage } from './list.ts'
import { datasetPage } from './one.ts'

const rowsShown = 5

export const openDataRoutes: RouteAdder = (app, world) => {
  const { edge, pages } = world
  const ctx: Context = { ...edge.base, actor: anonymous }

  app.get(routes.openData, async (c) => {
    const shown = await Promise.all(
      datasets.map(async (dataset) => ({ dataset, ...(await freshnessOf(ctx, dataset)) })),
    )
    return showShared(c, pages, { render: (view) => dataPage(view, shown, edge.nation) })
  })

  app.get(routes.openDataset(':id'), async (c) => {
    const dataset = datasetOf(c.req.param('id') ?? '')
    const [freshness, versions, first] = await Promise.all([
      freshnessOf(ctx, dataset),
      versionsOf(ctx, dataset.id),
      pagesOf(ctx, dataset).next(),
    ])
    const rows = (first.done ? [] : first.value).slice(0, rowsShown)
    const columns = dataset.columns(ctx)
    const origin = new URL(edge.options.publicUrl).origin
    return showShared(c, pages, {
      render: (view) =>
        datasetPage(view, { dataset, columns, ...freshness, versions, rows, origin, nation: edge.nation }),
    })
  })

  for (const format of formats)
    app.get(routes.openDataFile(':id', format), (c) =>
      dataFile(c, ctx, { dataset: datasetOf(c.req.param('id') ?? ''), format }),
    )

  dcatRoutes(app, world)
}
