/** Pages for a weak signal: few kilobytes, few requests, and nobody watching before one signs in. */
import { routes } from '../src/web/routes.ts'
import { startWhole, type WholePlatform } from '../test/platform.ts'
import { takeReference } from '../test/take-reference.ts'
import { takersIn } from '../test/takers.ts'
import { type Fetched, type Part, partsOf, partsOfStyle, weigh } from '../test/weigh.ts'
import { everyReference, homeIn, visitorOf } from '../test/whole-visits.ts'
import type { Promised, Run } from './promise.ts'

const kb = 1024
/** In the quick form, of the services that are asked for less every so many-th is weighed. */
const oneIn = 100
/** In the brief form, of pages that are of one kind. */
const briefOneIn = 5
const limits = {
  'home page': 14 * kb,
  'first visit': 60 * kb,
  'with Save-Data': 20 * kb,
  'heaviest page': 20 * kb,
  'page of figures': 30 * kb,
  style: 14 * kb,
  script: 20 * kb,
  /** It reads, hashes and checks signatures itself, so that nothing is sent and it works without a network. */
  'script of the check page': 64 * kb,
  fonts: 36 * kb,
  unchanged: 1 * kb,
  'requests first': 8,
  'requests again': 1,
  cookies: 0,
  'third parties': 0,
} as const
type Weighed = Record<keyof typeof limits, number>

export const promise: Promised = {
  name: 'light-pages',
  says: 'Pages weigh little, ask for little, and set no cookie and call no third party before signing in.',
  limit: Object.entries(limits)
    .map(([name, limit]) => `${name} ≤ ${inWords(limit)}`)
    .join(', '),
  measure: async ({ full, brief, note }) => {
    const platform = await startWhole()
    try {
      const weighed = await weighAll(platform, { full, brief, note })
      const over = (Object.keys(limits) as (keyof Weighed)[]).filter((name) => weighed[name] > limits[name])
      for (const name of over) note(`over: ${name} ${inWords(weighed[name])}`)
      const figure = Object.entries(weighed).map(([name, value]) => `${name} ${inWords(value)}`)
      return { figure: figure.join(', '), kept: over.length === 0 }
    } finally {
      await platform.stop()
    }
  },
}

function inWords(value: number): string {
  return value >= kb / 2 ? `${(value / kb).toFixed(1)} KB` : String(value)
}

/** What somebody else's server would send, which is not asked. */
const unknown: Fetched = { status: 0, headers: {}, headerBytes: 0, bytes: 0, text: '' }

/** A page with all that a browser fetches for it. */
type Visit = { readonly path: string; readonly page: Fetched; readonly parts: readonly (Part & { got: Fetched })[] }

async function visit(origin: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Visit> {
  const at = new URL(path, origin)
  const page = await weigh(at, headers)
  if (page.status !== 200) throw new Error(`${path} answers ${page.status}`)
  const parts: (Part & { got: Fetched })[] = []
  const seen = new Set<string>()
  const fetchAll = async (wanted: readonly Part[]): Promise<void> => {
    for (const part of wanted) {
      if (seen.has(part.url.href)) continue
      seen.add(part.url.href)
      const got = part.url.origin === at.origin ? await weigh(part.url, headers) : unknown
      parts.push({ ...part, got })
      if (part.kind === 'style') await fetchAll(partsOfStyle(got.text, part.url))
    }
  }
  await fetchAll(partsOf(page.text, at))
  return { path, page, parts }
}

async function weighAll(platform: WholePlatform, { full, brief, note }: Run): Promise<Weighed> {
  const { origin } = platform
  const languages = platform.nation.country.languages.map(({ code }) => homeIn(platform, code))
  const homes = await Promise.all(languages.map((home) => visit(origin, home)))
  const saving = await Promise.all(languages.map((home) => visit(origin, home, { 'save-data': 'on' })))
  const open = await visitAll(origin, openPaths(platform, { full, brief }))
  const own = await ownVisits(platform, brief)
  const figures = await visitAll(origin, figurePaths(platform))
  const heaviest = [...open, ...own].sort((a, b) => pageAndStyle(b) - pageAndStyle(a))[0]!
  note(`heaviest page: ${heaviest.path}, ${own.length + open.length} weighed`)
  const all = [...homes, ...open, ...own, ...figures]
  const checks = open.filter(({ path }) => path.endsWith(routes.verify))
  const before = [...homes, ...open, ...figures]
  return {
    'home page': most(homes, pageAndStyle),
    'first visit': most(homes, whole),
    'with Save-Data': most(saving, whole),
    'heaviest page': pageAndStyle(heaviest),
    'page of figures': most(figures, pageAndStyle),
    style: most(all, (one) => bytesOf(one, 'style')),
    script: distinctBytes(
      all.filter((one) => !checks.includes(one)),
      'script',
    ),
    'script of the check page': distinctBytes(checks, 'script'),
    fonts: distinctBytes(all, 'font'),
    unchanged: Math.max(...(await Promise.all(homes.map((home) => again(origin, home))))),
    'requests first': most(homes, ({ parts }) => 1 + parts.length),
    'requests again': most(homes, ({ parts }) => 1 + parts.filter(isFetchedAgain).length),
    cookies: before.reduce(
      (sum, { page, parts }) => sum + [page, ...parts.map(({ got }) => got)].filter(setsCookie).length,
      0,
    ),
    'third parties': all.reduce((sum, { parts }) => sum + parts.filter(({ url }) => url.origin !== origin).length, 0),
  }
}

function openPaths({ nation, ...platform }: WholePlatform, { full, brief }: Omit<Run, 'note'>): string[] {
  const { languages, first } = { languages: nation.country.languages, first: nation.country.languages[0]!.code }
  const { services } = platform.platform.ctx.outside.catalogue
  const weighed = services.filter(({ id }, i) => full || nation.often.includes(id) || i % oneIn === 0)
  const some = <One>(all: readonly One[]) => (brief ? all.filter((_, i) => i % briefOneIn === 0) : all)
  const paths = [
    ...['/services', '/help', '/verify', '/sign-in', '/search', '/search?q=qzx'],
    ...nation.lifeEvents.map(({ id }) => `/life-events/${id}`),
    ...['/agencies', '/places', '/search/wanted'],
    ...['/alerts', '/alerts/text', '/alerts/65', '/alerts/covid-19', '/alerts/covid-19/2021-05-20'],
    ...new Set(services.map(({ definition }) => `/kinds/${definition.kind}`)),
    ...some([...new Set(services.map(({ definition }) => `/agencies/${definition.agency}`))]),
    ...some(nation.divisions.filter(({ level }) => level === 1)).map(({ code }) => `/places/${code}`),
    ...nation.bundles.map(({ id }) => `/bundles/${id}`),
    ...some(weighed).flatMap(({ id, definition: { words } }) => [
      `/services/${id}`,
      `/search?q=${encodeURIComponent(words[0] ?? id)}&all`,
    ]),
  ]
  return languages.flatMap(({ code }) => paths.map((path) => (code === first ? path : `/${code}${path}`)))
}

/** Pages with a map and its table. */
function figurePaths({ nation }: WholePlatform): string[] {
  const [, ...others] = nation.country.languages.map(({ code }) => `/${code}`)
  return ['', ...others].flatMap((language) => [routes.open, routes.openMethod].map((path) => `${language}${path}`))
}

async function visitAll(origin: string, paths: readonly string[], headers = {}): Promise<Visit[]> {
  const visits: Visit[] = []
  for (const path of paths) visits.push(await visit(origin, path, headers))
  return visits
}

/** The pages of somebody who has taken every document they can, in every language. */
async function ownVisits(platform: WholePlatform, brief = false): Promise<Visit[]> {
  const { nation, origin } = platform
  const nextTaker = takersIn({ population: platform.simulators.population, nation })
  const visits: Visit[] = []
  for (const { service, language } of everyReference(platform, { brief: brief && 'light-pages' })) {
    const { fields, ...account } = nextTaker(service.definition)
    const visitor = await visitorOf(platform, account)
    const home = homeIn(platform, language)
    const { path } = await takeReference(visitor, { query: service.in[language]!.title, home, fields })
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const paths = ['me', 'messages', 'documents', 'applications', 'me/access-log', 'me/sessions', '']
    visits.push(
      ...(await visitAll(origin, [path, `${home}services/${service.id}/application`], { cookie })),
      ...(await visitAll(
        origin,
        paths.map((one) => `${home}${one}`),
        { cookie },
      )),
    )
  }
  return visits
}

/** A repeat visit that finds the page as it was, headers and all. */
async function again(origin: string, { path, page }: Visit): Promise<number> {
  const repeated = await weigh(new URL(path, origin), { 'if-none-match': page.headers.etag ?? '' })
  return repeated.headerBytes + repeated.bytes
}

function isFetchedAgain({ got }: Visit['parts'][number]): boolean {
  return !/immutable|max-age=[1-9]/.test(got.headers['cache-control'] ?? '')
}

function setsCookie({ headers }: Fetched): boolean {
  return headers['set-cookie'] !== undefined
}

function bytesOf({ parts }: Visit, kind: Part['kind']): number {
  return parts.filter((part) => part.kind === kind).reduce((sum, { got }) => sum + got.bytes, 0)
}

function pageAndStyle(visit: Visit): number {
  return visit.page.bytes + bytesOf(visit, 'style')
}

function whole({ page, parts }: Visit): number {
  return page.bytes + parts.reduce((sum, { got }) => sum + got.bytes, 0)
}

function distinctBytes(visits: readonly Visit[], kind: Part['kind']): number {
  const files = new Map(
    visits.flatMap(({ parts }) =>
      parts.filter((part) => part.kind === kind).map(({ url, got }) => [url.href, got.bytes] as const),
    ),
  )
  return [...files.values()].reduce((sum, bytes) => sum + bytes, 0)
}

function most(visits: readonly Visit[], value: (visit: Visit) => number): number {
  return Math.max(...visits.map(value))
}
