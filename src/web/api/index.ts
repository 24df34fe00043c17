/** What machines ask: health, figures, checkpoints of the log, and the text messages that come in. */

import { Refusal } from '#kernel'
import { sql } from '#platform'
import { checkpointOf } from '#transparency'
import { logs } from '#verify'
import type { RouteAdder } from '../edge.ts'
import { registry } from '../observe.ts'
import { routes } from '../routes.ts'
import { catalogueApiRoutes } from './catalogue.ts'
import { feedRoutes } from './feeds.ts'
import { linkedDataRoutes } from './linked-data/index.ts'
import { paymentRoutes } from './payments.ts'
import { smsInboundRoutes } from './sms-inbound.ts'

export const apiRoutes: RouteAdder = (app, world) => {
  const { edge } = world
  app.get(routes.health, async (c) => {
    await edge.base.db.one(sql`select 1 as alive`)
    return c.text('ok', 200, { 'Cache-Control': 'no-store' })
  })
  app.get(routes.metrics, async (c) => c.text(await registry.metrics(), 200, { 'Content-Type': registry.contentType }))
  app.get(routes.logCheckpoint(':log'), async (c) => {
    const log = logs.find((name) => name === c.req.param('log'))
    if (!log) throw new Refusal('web/not-found')
    return c.text((await checkpointOf({ ...edge.base, actor: { kind: 'anonymous' } }, log)) ?? '', 200, {
      'Cache-Control': 'no-cache',
    })
  })
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
}
