/** What machines ask: health, figures, and the text messages that come in. */

import { Refusal } from '#kernel'
import { sql } from '#platform'
import type { RouteAdder } from '../edge.ts'
import { registry } from '../observe.ts'
import { routes } from '../routes.ts'
import { alertDayRoutes } from './alert-days.ts'
import { catalogueApiRoutes } from './catalogue.ts'
import { feedRoutes } from './feeds.ts'
import { linkedDataRoutes } from './linked-data/index.ts'
import { openApiRoutes } from './open.ts'
import { paymentRoutes } from './payments.ts'
import { smsInboundRoutes } from './sms-inbound.ts'
import { verifyApiRoutes } from './verify.ts'

export const apiRoutes: RouteAdder = (app, world) => {
  const { edge } = world
  app.get(routes.health, async (c) => {
    await edge.base.db.one(sql`select 1 as alive`)
    return c.text('ok', 200, { 'Cache-Control': 'no-store' })
  })
  app.get(routes.metrics, async (c) => c.text(await registry.metrics(), 200, { 'Content-Type': registry.contentType }))
  app.get(`${routes.assets}/:name`, (c) => {
    const found = edge.assets.serve(c.req.param('name'), c.req.header('accept-encoding'))
    if (!found) throw new Refusal('web/not-found')
    return c.body(Uint8Array.from(found.body), 200, found.headers)
  })
  catalogueApiRoutes(app, world)
  linkedDataRoutes(app, world)
  feedRoutes(app, world)
  smsInboundRoutes(app, world)
  paymentRoutes(app, world)
  verifyApiRoutes(app, world)
  alertDayRoutes(app, world)
  openApiRoutes(app, world)
}
