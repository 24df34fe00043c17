/** What every part of the worker works with, and how it draws: the platform's own pages, told apart by a note of their age. */
import type { Country } from '#engine'
import {
  type Clock,
  dateIn,
  holdTogether,
  html,
  inLanguage,
  type Language,
  type Markup,
  translator,
  type Words,
} from '#kernel'
import { layout, type PageContent, type View } from '#ui'
import { dotted } from '../web/journey/index.ts'
import type { Database } from './kept/database.ts'
import type { Drawer } from './kept/drawer.ts'
import type { Turn } from './kept/turn.ts'
import type { WorkerScope } from './scope.ts'

/** What is put into the script when it is made. */
export type Settings = {
  readonly headers: Readonly<Record<string, string>>
  /** The addresses of assets by their plain names. */
  readonly assets: Readonly<Record<string, string>>
  readonly demo: boolean
}
export type DeviceNation = { readonly country: Country; readonly words: Readonly<Record<Language, Words>> }

export type World = {
  readonly scope: WorkerScope
  readonly nation: DeviceNation
  readonly settings: Settings
  readonly database: Database
  readonly drawer: Drawer
  /** Drafts are read and written again by one at a time. */
  readonly inTurn: Turn
  readonly clock: Clock
}

/** What the forms of pages drawn here carry where others carry their token: the platform never takes it. */
export const deviceToken = 'device'

/** Splits `/en/services` into its language and path. */
export function splitLanguage({ nation }: World, pathname: string): { language: Language; path: string } {
  const [first, ...others] = nation.country.languages.map(({ code }) => code)
  const found = others.find((code) => pathname === `/${code}` || pathname.startsWith(`/${code}/`))
  return found
    ? { language: found, path: pathname.slice(found.length + 1) || '/' }
    : { language: first!, path: pathname }
}

/** The same path in a language. */
export function inPath({ nation }: World, path: string, language: Language): string {
  if (language === nation.country.languages[0]!.code) return path
  return path === '/' ? `/${language}/` : `/${language}${path}`
}

/** What a page drawn on the device is drawn with. */
export async function viewFor(world: World, pathname: string): Promise<View> {
  const { nation, settings } = world
  const { country } = nation
  const name = await world.drawer.get<string>('me', 'name')
  const { language, path } = splitLanguage(world, pathname)
  const url = (to: string) => inPath(world, to, language)
  return {
    language,
    languages: country.languages,
    t: wordsIn(world, language),
    path,
    url,
    switchUrl: (to) => inPath(world, path, to),
    assets: { url: (name) => settings.assets[name] ?? '' } as View['assets'],
    platformName: inLanguage(country.platform, language),
    helpLine: country.helpLine,
    demo: settings.demo,
    csrf: deviceToken,
    ...(name === undefined ? {} : { signedInAs: name }),
  }
}

/** The texts of a language. */
function wordsIn({ nation }: World, language: Language): View['t'] {
  const words = translator(nation.words[language] ?? {})
  return (key, params) => holdTogether(words(key, params), nation.country.particles)
}

/** The answer that shows a page drawn on the device. */
export function show(world: World, view: View, content: PageContent, status = 200): Response {
  return respond(world, layout(view, content).text, status)
}

/** An answer with what every page of the platform carries. */
export function respond(
  { settings }: World,
  body: BodyInit,
  status = 200,
  headers: Record<string, string> = {},
): Response {
  const type = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response(body, { status, headers: { ...settings.headers, ...type, ...headers } })
}

/** Sends on to another page, as the platform does after a form. */
export function goTo({ scope }: World, path: string): Response {
  return Response.redirect(new URL(path, scope.location.origin).href, 303)
}

/** A page that was kept, with the time it is of before everything else in it. */
export function stamped(world: World, page: string, { at, pathname }: { at: string; pathname: string }): string {
  const { language } = splitLanguage(world, pathname)
  const time = timeText(world, at)
  return page.replace(
    /<main id="main"[^>]*>/,
    (main) => main + stamp(wordsIn(world, language)('offline.as-of', { time })).text,
  )
}

function stamp(text: string): Markup {
  return html`<p class="hint as-of" role="status">${text}</p>`
}

/** A moment in the country's own time, in figures: not every browser knows how every language writes the rest. */
export function timeText({ nation }: World, at: string): string {
  const style = { timeStyle: 'short', hourCycle: 'h23', timeZone: nation.country.timeZone } as const
  const time = new Intl.DateTimeFormat('en', style).format(new Date(at))
  return `${dotted(dateIn(nation.country.timeZone, new Date(at)))} ${time}`
}
