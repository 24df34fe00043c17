/**
 * The language being read stands in the address. Who chose one is taken there from the bare home page next time; the
 * browser's own setting decides nothing, since on a borrowed phone it is somebody else's.
 */
import { getCookie, setCookie } from 'hono/cookie'
import { type C, goTo, type RouteAdder, splitLanguage, withLanguage } from './edge.ts'
import { localPath, routes } from './routes.ts'

export const languageCookie = 'language'
const yearSeconds = 365 * 24 * 60 * 60

export const languageRoutes: RouteAdder = (app, { edge }) => {
  const secure = edge.options.publicUrl.startsWith('https:')
  app.get(routes.language, (c) => {
    const kept = { path: '/', maxAge: yearSeconds, sameSite: 'Lax', httpOnly: true, secure } as const
    setCookie(c, languageCookie, c.var.language, kept)
    return goTo(c, splitLanguage(localPath(c.req.query('to')), edge.nation.country).path)
  })
}

/** Where the bare home page leads somebody who chose another language, if anywhere. */
export function homeInChosenLanguage(c: C): Response | undefined {
  const { country } = c.var.edge.nation
  const [first, ...others] = country.languages.map(({ code }) => code)
  const chosen = others.find((code) => code === getCookie(c, languageCookie))
  return chosen && c.var.language === first ? c.redirect(withLanguage(routes.home, chosen, country), 302) : undefined
}
