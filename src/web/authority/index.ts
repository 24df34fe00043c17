/** What the authority that vouches for sealing keys shows anyone: its certificate, and the list of those it took back. */
import { authorityCertificate, authorityCrl } from '#documents'
import { contextOf, type RouteAdder } from '../edge.ts'
import { routes } from '../routes.ts'

const freshSeconds = 3600

export const authorityRoutes: RouteAdder = (app) => {
  const shown = (type: string) => ({ 'Content-Type': type, 'Cache-Control': `public, max-age=${freshSeconds}` })
  app.get(routes.authorityCertificate, async (c) =>
    c.body(Uint8Array.from(await authorityCertificate(contextOf(c))), 200, shown('application/pkix-cert')),
  )
  app.get(routes.authorityCrl, async (c) =>
    c.body(Uint8Array.from(await authorityCrl(contextOf(c))), 200, shown('application/pkix-crl')),
  )
}
