/**
 * The router: who is asking and in which language, then the handler, then what every answer carries. Nothing is
 * decided here. `fromMemory` answers shared pages and assets before any of that, for the price of a map lookup.
 */

import { Hono } from 'hono'
import { Refusal } from '#kernel'
import { apiRoutes } from './api/index.ts'
import { demoRoutes } from './demo/index.ts'
import { type App, type Edge, loadSession, sessionCookie, splitLanguage, type Variables } from './edge.ts'
import { answerError } from './errors.ts'
import { observe } from './observe.ts'
import { portalRoutes } from './portal/index.ts'
import { type LimitName, openRateLimiter } from './rate-limit.ts'
import { securityHeaders } from './security.ts'
import { openSharedPages, type Representation, represent, sharedKey } from './shared-pages.ts'
import { signInRoutes } from './signin/index.ts'
import { uiRoutes } from './ui-page.ts'
import { verifyRoutes } from './verify/index.ts'

export type MemoryRequest = {
  readonly method: string
  readonly path: string
  readonly header: (name: string) => string | undefined
}

export function openEdge(edge: Edge): {
  fetch: (request: Request, info?: { address?: string }) => Response | Promise<Response>
  fromMemory: (request: MemoryRequest) => Representation | undefined
} {
  const { country } = edge.nation
  const pages = openSharedPages()
  const limiter = openRateLimiter(edge.base.clock, edge.options.rateFactor)
  const app: App = new Hono<{ Variables: Variables; Bindings: { address?: string } }>({
    getPath: (request) => splitLanguage(new URL(request.url).pathname, country).path,
  }) as unknown as App

  app.use(async (c, next) => {
    c.set('edge', edge)
    c.set('language', splitLanguage(new URL(c.req.url).pathname, country).language)
    const limit = limitOf(c.req.method, c.req.path)
    const address = (c.env as { address?: string } | undefined)?.address ?? 'unknown'
    if (limit) limiter.spend(limit, address)
    await loadSession(c, edge)
    await next()
    for (const [name, value] of Object.entries(securityHeaders)) c.header(name, value)
  })
  app.onError(async (error, c) => {
    const response = await answerError(c, error)
    for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value)
    return response
  })
  app.notFound((c) => answerError(c, new Refusal('web/not-found')))

  for (const addRoutes of [portalRoutes, signInRoutes, verifyRoutes, apiRoutes, uiRoutes, demoRoutes])
    addRoutes(app, { edge, pages })

  const cookie = `${sessionCookie(edge.options.publicUrl)}=`
  return {
    fetch: (request, info) => observe(edge, request, () => app.fetch(request, info ?? {})),
    fromMemory: ({ method, path, header }) => {
      if (method !== 'GET' || header('cookie')?.includes(cookie)) return undefined
      const page = pages.find(sharedKey(path, header('save-data')), edge.base.clock.now().getTime())
      if (!page) return undefined
      const found = represent(page, { encoding: header('accept-encoding'), etag: header('if-none-match') })
      return { ...found, headers: { ...found.headers, ...securityHeaders } }
    },
  }
}

/** Which budget a request spends from; reading ordinary pages spends from none. */
function limitOf(method: string, path: string): LimitName | undefined {
  if (path === '/search') return 'search'
  if (method === 'GET' || method === 'HEAD' || path === '/sms/inbound') return undefined
  if (path.startsWith('/sign-in')) return 'signIn'
  if (path.startsWith('/verify')) return 'verify'
  return 'write'
}
