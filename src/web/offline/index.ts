/**
 * What a device needs to go on without a network: the app and its worker, the pack of a form, and where it brings what
 * was filled in meanwhile. A device is told nothing but what its person's own pages show.
 */
import { Refusal } from '#kernel'
import { type C, contextOf, goTo, type RouteAdder, viewOf } from '../edge.ts'
import { routes } from '../routes.ts'
import { csrfToken } from '../security.ts'
import { represent } from '../shared-pages.ts'
import { appRoutes } from './app.ts'
import { openPackedCatalogue } from './catalogue.ts'
import { deviceReference, readCarried } from './guard.ts'
import { packOf } from './pack.ts'
import { takeApplication, takeDraft } from './take-in.ts'

export { personHeader } from '../../offline/protocol.ts'
export { deviceReference }

export const offlineRoutes: RouteAdder = (app, world) => {
  appRoutes(app, world)
  const catalogueIn = openPackedCatalogue(world.edge)

  app.get(routes.deviceCatalogue, async (c) => {
    const { status, headers, body } = represent(await catalogueIn(await viewOf(c)), {
      encoding: c.req.header('accept-encoding'),
      etag: c.req.header('if-none-match'),
    })
    return new Response(body ? Uint8Array.from(body) : null, { status, headers })
  })

  app.get(routes.deviceSession, (c) => {
    const { session, token } = c.var
    if (!session || !token) return answer(c, {})
    return answer(c, { person: deviceReference(session.personId), csrf: csrfToken(token) })
  })

  app.get(routes.devicePack(':id'), async (c) => {
    const { session } = c.var
    if (!session) throw new Refusal('identity/sign-in-needed')
    const pack = await packOf(contextOf(c), {
      serviceId: c.req.param('id') ?? '',
      name: session.name,
      translators: world.edge.translators,
    })
    return answer(c, { ...pack, person: deviceReference(session.personId) })
  })

  // The worker draws what waits on the device; without one nothing does.
  app.get(routes.deviceOutbox, (c) => goTo(c, routes.applications))

  app.post(routes.deviceDrafts, async (c) => {
    const carried = await readCarried(c)
    return answer(c, carried ? await takeDraft(contextOf(c), carried) : { outcome: 'sign-in' })
  })

  app.post(routes.deviceOutbox, async (c) => {
    const carried = await readCarried(c)
    return answer(c, carried ? await takeApplication(contextOf(c), carried) : { outcome: 'sign-in' })
  })
}

function answer(c: C, body: object): Response {
  return c.json(body, 200, { 'Cache-Control': 'no-store' })
}
