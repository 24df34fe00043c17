/**
 * What is happening in a place: pages, files and feeds that are the same for everyone, answered from memory, since the
 * whole country looks at once. Each is another one with everything that is published, and with the place the reader chose.
 */
import { daysWith } from '#alerts'
import type { Hazard } from '#engine'
import { addDays, anonymous, dateIn, Refusal } from '#kernel'
import type { PageContent, View } from '#ui'
import { type C, goTo, type RouteAdder, show, viewOf } from '../edge.ts'
import { routes } from '../routes.ts'
import { sharedPage } from '../shared-pages.ts'
import { showShared } from '../show-shared.ts'
import { dayPage } from './figures-page.ts'
import { fileRoutes } from './file-routes.ts'
import { choosePlace, type Happening, happeningOf } from './happening.ts'
import { countryPage, placePage } from './page.ts'
import { hazardIn } from './said.ts'
import { textPage } from './text-page.ts'

const textHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'private, no-cache',
  Vary: 'Accept-Encoding, Cookie',
}

export const alertRoutes: RouteAdder = (app, world) => {
  const { edge, pages } = world
  const { nation } = edge
  const ctx = { ...edge.base, actor: anonymous }
  const today = () => dateIn(nation.country.timeZone, ctx.clock.now())

  app.get(routes.alerts, (c) =>
    showShared(c, pages, { render: async (view) => countryPage(view, { ctx, edge, happening: await hereOf(c) }) }),
  )

  app.get(routes.alertPlace, (c) => {
    const code = c.req.query('code') ?? ''
    if (code !== '' && !c.var.places.isPlace(code)) throw new Refusal('web/not-found')
    choosePlace(c, code || undefined)
    return goTo(c, routes.alerts)
  })

  app.get(routes.alertText, async (c) => {
    const given = c.req.query('place') ?? ''
    const place = c.var.places.isPlace(given) ? given : undefined
    if (given && !place) throw new Refusal('web/not-found')
    const view = await viewOf(c)
    const render = async () => textPage(view, { ctx, edge, known: (await hereOf(c)).known, place })
    return sharedPage(c, pages, render, { search: place ? `?place=${place}` : '', headers: textHeaders })
  })

  fileRoutes(app, world)

  app.get(routes.alertsAt(':id'), async (c) => {
    const id = c.req.param('id') ?? ''
    const hazard = countedHazard(hazardIn(nation, id))
    if (hazard) return newestDay(c, hazard)
    if (!c.var.places.isPlace(id)) throw new Refusal('web/not-found')
    return showShared(c, pages, {
      render: async (view) => placePage(view, { ctx, edge, happening: await hereOf(c), place: id }),
    })
  })

  app.get(routes.hazardDay(':id', ':day'), async (c) => {
    const hazard = countedHazard(hazardIn(nation, c.req.param('id') ?? ''))
    const day = c.req.param('day') ?? ''
    if (!hazard || !isDay(day)) throw new Refusal('web/not-found')
    const known = await daysWith(ctx, { hazard: hazard.id })
    if (day > today() || day < (known.at(-1)?.day ?? today())) throw new Refusal('web/not-found')
    const page = dayOn(c, hazard, day)
    // A day without figures is drawn for whoever asks, so that nobody fills the memory with empty days.
    if (!known.some((one) => one.day === day)) return drawn(c, page)
    return showShared(c, pages, { render: page })
  })

  /** The newest day the places counted, unless another is asked for; each has an address of its own. */
  async function newestDay(c: C, hazard: Hazard): Promise<Response> {
    const asked = c.req.query('day')
    if (asked !== undefined)
      return goTo(c, isDay(asked) ? routes.hazardDay(hazard.id, asked) : routes.hazard(hazard.id))
    const known = await daysWith(ctx, { hazard: hazard.id })
    const newest = known.find(({ places }) => places > 0) ?? known[0]
    return showShared(c, pages, { render: dayOn(c, hazard, newest?.day ?? today()) })
  }

  const dayOn = (c: C, hazard: Hazard, day: string) => async (view: View) =>
    dayPage(view, { ctx, edge, hazard, day, province: (await hereOf(c)).place?.slice(0, 2) })
}

async function drawn(c: C, page: (view: View) => Promise<PageContent>): Promise<Response> {
  const view = await viewOf(c)
  return show(c, view, await page(view))
}

/** What is happening to whom asks; these pages are not the office's, so that there always is something known. */
async function hereOf(c: C): Promise<Happening> {
  const happening = await happeningOf(c)
  if (!happening) throw new Refusal('web/not-found')
  return happening
}

const countedHazard = (hazard: Hazard | undefined) => (hazard?.figures ? hazard : undefined)

/** A calendar date as addresses have it. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text
}
