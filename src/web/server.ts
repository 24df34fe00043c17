/**
 * The router: who is asking and in which language, then the handler, then what every answer carries. Nothing is
 * decided here. `fromMemory` answers shared pages and assets before any of that, for the price of a map lookup.
 */

import { Hono } from 'hono'
import { anonymous, Refusal } from '#kernel'
import { openPlaces } from './alerts/happening.ts'
import { alertRoutes } from './alerts/index.ts'
import { openSituation } from './alerts/situation.ts'
import { apiRoutes } from './api/index.ts'
import { authorityRoutes } from './authority/index.ts'
import { demoRoutes } from './demo/index.ts'
import { type App, type Edge, loadSession, sessionCookie, splitLanguage, type Variables } from './edge.ts'
import { answerError } from './errors.ts'
import { exchangeRoutes } from './exchange/index.ts'
import { languageCookie, languageRoutes } from './language.ts'
import { logRoutes } from './log/index.ts'
import { observe } from './observe.ts'
import { isOffice, loadOfficer } from './office/edge.ts'
import { officeRoutes } from './office/index.ts'
import { deviceReference, offlineRoutes, personHeader } from './offline/index.ts'
import { openRoutes } from './open/index.ts'
import { petitionRoutes } from './petitions/index.ts'
import { portalRoutes } from './portal/index.ts'
import { type LimitName, openRateLimiter } from './rate-limit.ts'
import { routes } from './routes.ts'
import { securityHeaders } from './security.ts'
import { openSharedPages, type Representation, represent, sharedKey } from './shared-pages.ts'
import { signInRoutes } from './signin/index.ts'
import { statusRoutes } from './status/index.ts'
import { subscriptionRoutes } from './subscription/index.ts'
import { uiRoutes } from './ui-page.ts'
import { verifyRoutes } from './verify/index.ts'
import { walletRoutes } from './wallet/index.ts'

/** Each folder's addresses; of two that match, the first is asked. */
const adders = [
  portalRoutes,
  languageRoutes,
  signInRoutes,
  officeRoutes,
  verifyRoutes,
  authorityRoutes,
  openRoutes,
  alertRoutes,
  subscriptionRoutes,
  petitionRoutes,
  statusRoutes,
  walletRoutes,
  apiRoutes,
  logRoutes,
  exchangeRoutes,
  uiRoutes,
  demoRoutes,
  offlineRoutes,
]

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
  const places = openPlaces(edge.nation)
  const situation = openSituation({ ...edge.base, actor: anonymous })
  const limiter = openRateLimiter(edge.base.clock, edge.options.rateFactor)
  const app: App = new Hono<{ Variables: Variables; Bindings: { address?: string } }>({
    getPath: (request) => splitLanguage(new URL(request.url).pathname, country).path,
  }) as unknown as App

  app.use(async (c, next) => {
    c.set('edge', edge)
    c.set('situation', situation)
    c.set('places', places)
    c.set('language', splitLanguage(new URL(c.req.url).pathname, country).language)
    const limit = limitOf(c.req.method, c.req.path)
    const address = (c.env as { address?: string } | undefined)?.address ?? 'unknown'
    if (limit) limiter.spend(limit, address)
    await (isOffice(c.req.path) ? loadOfficer(c) : loadSession(c, edge))
    await next()
    if (c.var.session) c.header(personHeader, deviceReference(c.var.session.personId))
    for (const [name, value] of Object.entries(securityHeaders)) if (!c.res.headers.has(name)) c.header(name, value)
  })
  answerFailures(app)
  for (const addRoutes of adders) addRoutes(app, { edge, pages })

  const session = `${sessionCookie(edge.options.publicUrl)}=`
  const isPersonal = (path: string, cookies = '') =>
    cookies.includes(session) || (path === routes.home && cookies.includes(`${languageCookie}=`))
  return {
    fetch: (request, info) => observe(edge, request, () => app.fetch(request, info ?? {})),
    fromMemory: ({ method, path, header }) => {
      const cookies = header('cookie')
      const known = situation.atHand()
      if (method !== 'GET' || !known || isPersonal(path, cookies)) return undefined
      const { key } = places.happeningTo(splitLanguage(path, country).path, cookies, known)
      const page = pages.find(sharedKey(path, header('save-data'), key), edge.base.clock.now().getTime())
      return page && represent(page, { encoding: header('accept-encoding'), etag: header('if-none-match') })
    },
  }
}

/** What goes wrong, what is not there and what is asked in a way that is not answered, each in words. */
function answerFailures(app: App): void {
  app.onError(async (error, c) => {
    const response = await answerError(c, error)
    for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value)
    return response
  })
  app.notFound((c) => {
    const allowed = methodsAt(app, c.req.path)
    if (allowed.length === 0) return answerError(c, new Refusal('web/not-found'))
    c.header('Allow', allowed.join(', '))
    return answerError(c, new Refusal('web/no-such-method'))
  })
}

/** The methods that a path answers, though not the one that was asked for (RFC 9110 §15.5.6). */
function methodsAt(app: App, path: string): string[] {
  const found = app.routes.filter((route) => {
    const pattern = `^${route.path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`
    return route.method !== 'ALL' && new RegExp(pattern).test(path)
  })
  return [...new Set(found.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))]
}

/** Which budget a request spends from; reading ordinary pages spends from none. */
function limitOf(method: string, path: string): LimitName | undefined {
  if (path === '/search') return 'search'
  if (method === 'GET' || method === 'HEAD' || path === '/sms/inbound') return undefined
  if (/^(\/office)?\/sign-in|^\/office\/enrolment/.test(path)) return 'signIn'
  if (path.startsWith('/verify') || path === '/api/verify') return 'verify'
  if (path.startsWith('/shared/')) return 'track'
  if (path === '/track') return 'track'
  return 'write'
}
