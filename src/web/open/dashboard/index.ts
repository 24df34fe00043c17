/**
 * `/open`: is the state keeping its word? Figures that were counted beforehand, the same for everyone, kept in memory by
 * their address; as a page, as files, and how they are counted.
 */
import type { Service } from '#catalogue'
import { anonymous, dateIn, Refusal } from '#kernel'
import type { Context } from '#platform'
import { layout, type View } from '#ui'
import { type C, type RouteAdder, show, viewOf, withLanguage } from '../../edge.ts'
import { routes } from '../../routes.ts'
import { openSharedPages, sharedPage } from '../../shared-pages.ts'
import { showShared } from '../../show-shared.ts'
import { asCsv, type Line, linesOf } from './file.ts'
import { latestPeriod, loadShown } from './load.ts'
import { methodPage } from './method.ts'
import { dashboardPage, unknownPage } from './page.ts'
import { addressOf, askedIn, type Known, readQuery } from './query.ts'
import { serviceName } from './speech.ts'

/** Addresses are many; so many pages are kept, and what is asked for again is soon kept again. */
const pagesMost = 300
const filesMost = 20

const files: Readonly<Record<string, { readonly type: string; readonly write: (lines: readonly Line[]) => string }>> = {
  csv: { type: 'text/csv; charset=utf-8', write: asCsv },
  json: { type: 'application/json; charset=utf-8', write: (figures) => JSON.stringify({ figures }) },
}
/** Anybody's page may fetch it and use it. */
const openData = {
  'Cache-Control': 'public, max-age=60',
  Vary: 'Accept-Encoding',
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

export const dashboardRoutes: RouteAdder = (app, { edge, pages }) => {
  const { nation } = edge
  const ctx: Context = { ...edge.base, actor: anonymous }
  const shared = openSharedPages(pagesMost)
  const sharedFiles = openSharedPages(filesMost)
  const serviceOf = (id: string): Service | undefined => edge.base.outside.catalogue.byId(id)
  const today = () => dateIn(nation.country.timeZone, edge.base.clock.now())
  const known = (): Known => ({ nation, serviceOf, today: today() })
  const queryOf = async (c: C) =>
    readQuery(askedIn(new URL(c.req.url).searchParams), { ...known(), latest: await latestPeriod(ctx, today()) })

  app.get(routes.open, async (c) => {
    const query = await queryOf(c)
    if ('unknown' in query) {
      const view = await viewOf(c)
      return show(c, view, unknownPage(view, query.unknown), 404)
    }
    const address = addressOf(routes.open, query)
    const view = await viewAt(c, address)
    const render = async () => dashboardPage({ view, nation, serviceOf, shown: await loadShown(ctx, query) }, today())
    if (c.var.session) return show(c, view, await render())
    const search = address.slice(routes.open.length)
    return sharedPage(c, shared, async () => layout(view, await render()).text, { search })
  })

  for (const [format, { type, write }] of Object.entries(files))
    app.get(routes.openFigures(format), async (c) => {
      const query = await queryOf(c)
      if ('unknown' in query) throw new Refusal('web/not-found')
      const view = await viewOf(c)
      const naming = { ...view, nation, serviceName: (id: string) => serviceName({ view, serviceOf }, id) }
      const render = async () => write(linesOf(await loadShown(ctx, query), naming))
      const name = `figures-${query.period}.${format}`
      const headers = { ...openData, 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` }
      return sharedPage(c, sharedFiles, render, { search: addressOf('', query), headers })
    })

  app.get(routes.openMethod, (c) => showShared(c, pages, { render: methodPage }))
}

/** The view of a page at its one address, whatever else stood in the one that was asked for. */
async function viewAt(c: C, address: string): Promise<View> {
  const view = await viewOf(c)
  const to = `${routes.language}?to=${encodeURIComponent(address)}`
  return { ...view, path: address, switchUrl: (language) => withLanguage(to, language, c.var.edge.nation.country) }
}
