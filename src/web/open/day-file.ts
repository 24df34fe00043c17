/** The figures of a day as its digest in the public log was made of them: for whoever keeps the file and compares. */
import { Refusal } from '#kernel'
import { closedDayFile } from '#openness'
import { contextOf, type RouteAdder } from '../edge.ts'
import { routes } from '../routes.ts'

export const openDayFileRoutes: RouteAdder = (app) => {
  app.get(routes.openDayFile(':day'), async (c) => {
    const day = /^\d{4}-\d{2}-\d{2}$/.exec(c.req.param('day') ?? '')?.[0]
    const text = day && !Number.isNaN(Date.parse(day)) ? await closedDayFile(contextOf(c), day) : undefined
    if (text === undefined) throw new Refusal('web/not-found')
    return c.body(text, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="figures-${day}.csv"`,
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=31536000, immutable',
    })
  })
}
