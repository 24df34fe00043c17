/** The addresses of files and feeds; they come from memory like the pages. */
import { alertsAt, type DayKnown, dayOf, daysWith } from '#alerts'
import type { Hazard } from '#engine'
import { addDays, anonymous, dateIn, inLanguage } from '#kernel'
import { type C, type RouteAdder, viewOf, type World } from '../edge.ts'
import { routes } from '../routes.ts'
import { sharedPage } from '../shared-pages.ts'
import { countText } from './day-table.ts'
import { alertFeed, dayFeed } from './feed.ts'
import { alertsCsv, alertsJson, dayCsv, dayJson, everyCsv, everyJson, everyRow, fileHeaders } from './files.ts'
import { happeningOf } from './happening.ts'
import { hazardIn, placeName, said } from './said.ts'

const feedDays = 30
const entriesMost = 100
const json = 'application/json'
const csv = 'text/csv'
const atom = 'application/atom+xml'

type File = { readonly type: string; readonly name?: string; readonly render: () => Promise<string> | string }
type Named = { readonly hazard: Hazard; readonly form: string }

export const fileRoutes: RouteAdder = (app, world) => {
  const { edge } = world
  const { nation } = edge
  const ctx = { ...edge.base, actor: anonymous }
  const give = fileGiver(world)
  const active = async (c: C) => (await happeningOf(c))?.known.active ?? []

  app.get(routes.alertJson, (c) => give(c, { type: json, render: async () => alertsJson(nation, await active(c)) }))
  app.get(routes.alertCsv, (c) =>
    give(c, { type: csv, name: 'alerts.csv', render: async () => alertsCsv(nation, await active(c)) }),
  )
  app.get(routes.alertFeed, (c) => give(c, { type: atom, render: () => feedOf(c, '') }))
  app.get(routes.alertFeedAt(':place'), (c, next) => {
    const place = c.req.param('place') ?? ''
    return c.var.places.isPlace(place) ? give(c, { type: atom, render: () => feedOf(c, place) }) : next()
  })

  app.get(routes.alertsAt(':file'), (c, next) => {
    const named = namedIn(c.req.param('file') ?? '')
    return named ? give(c, everyDay(c, named)) : next()
  })
  app.get(routes.hazardDay(':id', ':file'), async (c, next) => {
    const [, day = '', form = ''] = /^(\d{4}-\d{2}-\d{2})\.(csv|json)$/.exec(c.req.param('file') ?? '') ?? []
    const hazard = hazardIn(nation, c.req.param('id') ?? '')
    if (!hazard?.figures || !form) return next()
    const known = await daysWith(ctx, { hazard: hazard.id })
    return known.some((one) => one.day === day) ? give(c, oneDay({ hazard, form }, day)) : next()
  })

  function namedIn(file: string): Named | undefined {
    const [, id = '', form = ''] = /^([a-z0-9-]+)\.(csv|json|atom)$/.exec(file) ?? []
    const hazard = hazardIn(nation, id)
    return hazard?.figures ? { hazard, form } : undefined
  }

  function oneDay({ hazard, form }: Named, day: string): File {
    const figures = () => dayOf(ctx, { hazard: hazard.id, day })
    return form === 'csv'
      ? { type: csv, name: `${hazard.id}-${day}.csv`, render: async () => dayCsv(edge, hazard, await figures()) }
      : { type: json, render: async () => dayJson(edge, hazard, await figures()) }
  }

  function everyDay(c: C, { hazard, form }: Named): File {
    const known = () => daysWith(ctx, { hazard: hazard.id })
    if (form === 'atom') return { type: atom, render: async () => daysFeed(c, hazard, await known()) }
    const rows = async () => everyRow(ctx, hazard, await known())
    return form === 'csv'
      ? { type: csv, name: `${hazard.id}.csv`, render: async () => everyCsv(edge, hazard, await rows()) }
      : { type: json, render: async () => everyJson(hazard, await rows()) }
  }

  async function feedOf(c: C, place: string): Promise<string> {
    const view = await viewOf(c)
    const now = ctx.clock.now()
    const since = new Date(`${addDays(dateIn(nation.country.timeZone, now), -feedDays)}T00:00:00Z`)
    const alerts = await alertsAt(ctx, { place, since, limit: entriesMost, withBelow: true })
    const words = alerts.map((alert) => said(view, { nation, now }, alert))
    const self = place ? routes.alertFeedAt(place) : routes.alertFeed
    const title = `${view.t('alerts.title')} ${placeName(nation, place, view.language)}`
    return alertFeed(view, { origin: originOf(world), nation, self, title }, words)
  }

  async function daysFeed(c: C, hazard: Hazard, known: readonly DayKnown[]): Promise<string> {
    const view = await viewOf(c)
    const newest = known.slice(0, feedDays)
    const kinds = hazard.figures?.counts ?? []
    const summaries = new Map<string, string>()
    for (const { day } of newest) {
      const { country, sum } = await dayOf(ctx, { hazard: hazard.id, day })
      const lines = kinds.flatMap((kind) => {
        const count = country.counts[kind] ?? sum.counts[kind]
        return count === undefined ? [] : [`${view.t(`alerts.count-${kind}`)}: ${countText(count)}`]
      })
      summaries.set(day, lines.join('; '))
    }
    const title = inLanguage(hazard.name, view.language)
    const given = { origin: originOf(world), nation, self: routes.hazardFile(hazard.id, 'atom'), title, hazard }
    return dayFeed(view, { ...given, summaryOf: (day) => summaries.get(day) ?? '' }, newest)
  }
}

const originOf = ({ edge }: World) => new URL(edge.options.publicUrl).origin

function fileGiver({ pages }: World) {
  return (c: C, { type, name, render }: File) => sharedPage(c, pages, render, { headers: fileHeaders(type, name) })
}
