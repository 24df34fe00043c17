/**
 * The edge between HTTP and the modules: what a handler gets to work with. A handler reads the request, calls verbs
 * with a `Context`, and returns markup; it decides nothing. Language comes from the path, the person from the session.
 */

import type { Hono, Context as HttpContext } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Country, Nation } from '#engine'
import { type Session, sessionOf } from '#identity'
import {
  anonymous,
  inLanguage,
  isUuid,
  type Language,
  type Markup,
  type Refusal,
  type Translate,
  translator,
} from '#kernel'
import { unreadCount } from '#notices'
import { actingAs, type Context as VerbContext } from '#platform'
import { type Assets, layout, type PageContent, type View } from '#ui'
import { type Happening, happeningOf, type Places } from './alerts/happening.ts'
import type { Situation } from './alerts/situation.ts'
import { stripOf } from './alerts/strip.ts'
import { compressed } from './compressed.ts'
import type { DemoWorld } from './demo/index.ts'
import type { SignedInOfficer } from './office/edge.ts'
import { routes } from './routes.ts'
import { csrfToken } from './security.ts'
import type { SharedPages } from './shared-pages.ts'
import type { WalletTrust } from './wallet/attestation.ts'

export type EdgeOptions = {
  readonly demo: boolean
  readonly publicUrl: string
  readonly rateFactor: number
  readonly smsSecret: string
  /** What the security server brings when others on the exchange ask. */
  readonly providerSecret?: string | undefined
  /** Where reports of bribery are written, where there is such a place. */
  readonly reportUrl?: string | undefined
  /** What reports are sealed to; nothing where nobody told us. */
  readonly reportKey?: Uint8Array | undefined
  /** Whose wallets are let in. */
  readonly wallets: WalletTrust
}

export type Edge = {
  /** The world as everyone sees it; a request's own context is `contextOf(c)`. */
  readonly base: Omit<VerbContext, 'actor'>
  readonly nation: Nation
  readonly assets: Assets
  readonly options: EdgeOptions
  readonly translators: Readonly<Record<Language, Translate>>
  /** The simulators' switches, in demo mode. */
  readonly demoWorld?: DemoWorld | undefined
}

export type Variables = {
  edge: Edge
  language: Language
  session: Session | undefined
  /** Under `/office` an officer, and nobody else. */
  officer: SignedInOfficer | undefined
  token: string | undefined
  situation: Situation
  places: Places
  happening: Happening | undefined
}
export type App = Hono<{ Variables: Variables }>
export type C = HttpContext<{ Variables: Variables }>

export function newTranslators(nation: Nation): Record<Language, Translate> {
  return Object.fromEntries(nation.country.languages.map(({ code }) => [code, translator(nation.words[code] ?? {})]))
}

/** Splits `/en/services` into its language and path; the country's first language has no prefix. */
export function splitLanguage(path: string, country: Country): { language: Language; path: string } {
  const [first, ...others] = country.languages.map(({ code }) => code)
  const found = others.find((code) => path === `/${code}` || path.startsWith(`/${code}/`))
  return found ? { language: found, path: path.slice(found.length + 1) || '/' } : { language: first!, path }
}

export function withLanguage(path: string, language: Language, country: Country): string {
  if (language === country.languages[0]!.code) return path
  return path === '/' ? `/${language}/` : `/${language}${path}`
}

/** The name of a cookie: bound to the host where the connection is safe (RFC 6265bis §4.1.3.2). */
export function cookieName(publicUrl: string, name: string): string {
  return publicUrl.startsWith('https:') ? `__Host-${name}` : name
}

export const sessionCookie = (publicUrl: string): string => cookieName(publicUrl, 'session')

/** Finds out who is asking, once a request. */
export async function loadSession(c: C, edge: Edge): Promise<void> {
  const token = getCookie(c, sessionCookie(edge.options.publicUrl))
  const session = token ? await sessionOf({ ...edge.base, actor: anonymous }, token) : undefined
  c.set('session', session)
  c.set('token', session ? token : undefined)
}

/** The context verbs get: as the person whose session this is, or as nobody. */
export function contextOf(c: C): VerbContext {
  const { edge, session } = c.var
  const context = { ...edge.base, actor: anonymous }
  if (!session) return context
  const { personId, level, id } = session
  return actingAs(context, { kind: 'citizen', personId, level, sessionId: id })
}

function translateFor(c: C): Translate {
  return c.var.edge.translators[c.var.language]!
}

/** What every page is drawn with. */
export async function viewOf(c: C, tab?: View['tab']): Promise<View> {
  const { session, token } = c.var
  const plain = { ...anonymousView(c), ...(tab ? { tab } : {}) }
  const view = { ...plain, strip: stripOf(plain, c.var.edge, await happeningOf(c)) }
  if (!session || !token) return view
  const unread = await unreadCount(contextOf(c), session.personId)
  return { ...view, signedInAs: session.name, csrf: csrfToken(token), unread }
}

function anonymousView(c: C): View {
  const { edge, language } = c.var
  const { country } = edge.nation
  const path = pathOf(c)
  return {
    language,
    languages: country.languages,
    t: translateFor(c),
    path,
    url: (to) => withLanguage(to, language, country),
    switchUrl: (to) => withLanguage(`${routes.language}?to=${encodeURIComponent(path)}`, to, country),
    assets: edge.assets,
    platformName: inLanguage(country.platform, language),
    helpLine: country.helpLine,
    demo: edge.options.demo,
    saveData: c.req.header('save-data') === 'on',
  }
}

/** The identifier in the address; what cannot be one is answered like one that does not exist. */
export function idIn(c: C, notFound: Refusal): string {
  const id = c.req.param('id') ?? ''
  if (!isUuid(id)) throw notFound
  return id
}

/** The path without its language, with its query: where a link in another language leads. */
export function pathOf(c: C): string {
  const url = new URL(c.req.url)
  return splitLanguage(url.pathname, c.var.edge.nation.country).path + url.search
}

/** Answers with a page; pages of a person are never kept by anyone in between. */
export function show(
  c: C,
  view: View,
  content: PageContent,
  status: 200 | 401 | 403 | 404 | 409 | 422 | 429 | 500 | 503 = 200,
): Promise<Response> {
  return page(c, layout(view, content), status)
}

async function page(c: C, markup: Markup, status: number): Promise<Response> {
  c.header('Cache-Control', 'no-store')
  return (await compressed(c, markup.text, status)) ?? c.html(markup.text, status as 200)
}

/** What a page that waits is told when its script asks: nothing new, or to look again; nothing for an ordinary request. */
export function answerWait(c: C, state: string): Response | undefined {
  const waitsFor = c.req.header('x-wait')
  if (waitsFor === undefined) return undefined
  return c.body(null, waitsFor === state ? 204 : 205, { 'Cache-Control': 'no-store' })
}

/** Sends on to another page of ours, in the language being read. */
export function goTo(c: C, path: string, status: 301 | 303 = 303): Response {
  return c.redirect(withLanguage(path, c.var.language, c.var.edge.nation.country), status)
}

/** What a folder of routes is given; it adds its handlers to the app. */
export type World = { readonly edge: Edge; readonly pages: SharedPages }
export type RouteAdder = (app: App, world: World) => void
