/**
 * What is happening where the reader is: the place they chose stands in a cookie of theirs and nowhere else. It makes
 * another page of every shared one while something is happening there, and of the pages about places at any time.
 */
import { setCookie } from 'hono/cookie'
import type { Nation } from '#engine'
import type { C } from '../edge.ts'
import { isOffice } from '../office/edge.ts'
import { routes } from '../routes.ts'
import type { Held, Known } from './situation.ts'

const placeCookie = 'place'
const yearSeconds = 365 * 24 * 60 * 60
const inCookies = new RegExp(`(?:^|;)\\s*${placeCookie}=(\\d{2}(?:\\d{2})?)(?:;|$)`)

export type Happening = {
  /** The place the reader chose, if any: a province, or a part of it. */
  readonly place: string | undefined
  readonly known: Known
  readonly here: Held
  /** What makes a shared page another one than it is elsewhere. */
  readonly key: string
}

/** Places somebody can choose, and the pages that are about places. */
export function openPlaces({ divisions }: Nation) {
  const chosen = new Set(divisions.filter(({ level }) => level < 3).map(({ code }) => code))
  const placeIn = (cookies: string | undefined) => {
    const code = inCookies.exec(cookies ?? '')?.[1]
    return code && chosen.has(code) ? code : undefined
  }
  return {
    isPlace: (code: string) => chosen.has(code),
    /** What is happening to whom asks for `path` (without its language). */
    happeningTo: (path: string, cookies: string | undefined, known: Known): Happening => {
      const place = placeIn(cookies)
      const here = known.at(place)
      const key = isAboutPlaces(path) ? `${isFile(path) ? '' : (place ?? '')} ${known.version}` : here.key
      return { place, known, here, key }
    },
  }
}
export type Places = ReturnType<typeof openPlaces>

/** Pages that say what is happening are others with everything that changes. */
function isAboutPlaces(path: string): boolean {
  return path === routes.alerts || path.startsWith(`${routes.alerts}/`) || path.startsWith(`${routes.alerts}.`)
}

/** Files and the page of text are the same wherever they are read. */
const isFile = (path: string) => /\.\w+$/.test(path) || path.startsWith(routes.alertText)

/** What is happening to whoever asks; found out once a request, and nowhere at the office. */
export async function happeningOf(c: C): Promise<Happening | undefined> {
  if (c.var.happening || isOffice(c.req.path)) return c.var.happening
  const { situation, places } = c.var
  const found = places.happeningTo(c.req.path, c.req.header('cookie'), await situation.look())
  c.set('happening', found)
  return found
}

/** Keeps the place the reader chose in their own browser, or forgets it. */
export function choosePlace(c: C, code: string | undefined): void {
  const secure = c.var.edge.options.publicUrl.startsWith('https:')
  const kept = { path: '/', sameSite: 'Lax', httpOnly: true, secure } as const
  setCookie(c, placeCookie, code ?? '', { ...kept, maxAge: code ? yearSeconds : 0 })
}
