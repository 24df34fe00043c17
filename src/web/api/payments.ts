import { heardCallback } from '#payments'
import { transact } from '#platform'
import { contextOf, type RouteAdder } from '../edge.ts'
import { routes } from '../routes.ts'

/** 256 bits, base64url. */
const tokenShape = /^[\w-]{43}$/

/** The bank calls back here; so may anybody, and all are told the same. It makes us look, and that is all. */
export const paymentRoutes: RouteAdder = (app) => {
  app.get(routes.paymentCallback(':token'), async (c) => {
    const token = c.req.param('token') ?? ''
    if (tokenShape.test(token)) await transact(contextOf(c), (ctx) => heardCallback(ctx, { token }))
    return c.text('SUCCESS', 200, { 'Cache-Control': 'no-store' })
  })
}
