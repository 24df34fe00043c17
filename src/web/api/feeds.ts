/** What search engines and readers of feeds take: the sitemap, the robots' rules, and the catalogue's changes as Atom. */
import { changesBefore } from '#catalogue'
import type { Nation } from '#engine'
import { escapeText } from '#kernel'
import { type RouteAdder, withLanguage } from '../edge.ts'
import { routes } from '../routes.ts'

const entriesMost = 50
const maxAge = 3600

export const feedRoutes: RouteAdder = (app, { edge }) => {
  const { nation } = edge
  const { catalogue } = edge.base.outside
  const origin = new URL(edge.options.publicUrl).origin
  const headers = (type: string) => ({
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': `public, max-age=${maxAge}`,
  })

  app.get(routes.robots, (c) =>
    c.body(
      `User-agent: *\nDisallow: /me\nDisallow: /office\nDisallow: /applications\nDisallow: /documents\nSitemap: ${origin}${routes.sitemap}\n`,
      200,
      headers('text/plain'),
    ),
  )

  app.get(routes.sitemap, (c) => {
    const paths = [
      routes.home,
      routes.services,
      routes.agencies,
      routes.places,
      routes.alerts,
      ...nation.lifeEvents.map(({ id }) => routes.lifeEvent(id)),
      ...nation.bundles.map(({ id }) => routes.bundle(id)),
      ...new Set(catalogue.services.map(({ definition }) => routes.agency(definition.agency))),
      ...catalogue.services.map(({ id }) => routes.service(id)),
    ]
    const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${paths.map((path) => urlOf(path, { origin, nation })).join('\n')}
</urlset>
`
    return c.body(body, 200, headers('application/xml'))
  })

  app.get(routes.changeFeed, async (c) => {
    const changes = await changesBefore(edge.base, {
      before: new Date(edge.base.clock.now().getTime() + 1),
      limit: entriesMost,
    })
    const entries = changes.map(({ service, what, hash, at }) => {
      const title = catalogue.byId(service)?.definition.title ?? service
      const href = `${origin}${routes.service(service)}`
      return `<entry><id>${escapeText(`${href}#${hash}-${what}`)}</id><title>${escapeText(title)}</title><link href="${escapeText(href)}"/><category term="${what}"/><updated>${at.toISOString()}</updated></entry>`
    })
    const self = `${origin}${routes.changeFeed}`
    const updated = changes[0]?.at ?? edge.base.clock.now()
    const body = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>${escapeText(self)}</id><title>${escapeText(c.var.edge.translators[c.var.language]!('catalogue.title'))}</title>
<link rel="self" href="${escapeText(self)}"/><updated>${updated.toISOString()}</updated><author><name>${escapeText(Object.values(nation.country.platform)[0] ?? '')}</name></author>
${entries.join('\n')}
</feed>
`
    return c.body(body, 200, headers('application/atom+xml'))
  })
}

function urlOf(path: string, { origin, nation: { country } }: { origin: string; nation: Nation }): string {
  const address = (code: string) => escapeText(`${origin}${withLanguage(path, code, country)}`)
  const others = country.languages.map(
    ({ code }) => `<xhtml:link rel="alternate" hreflang="${code}" href="${address(code)}"/>`,
  )
  return `<url><loc>${address(country.languages[0]!.code)}</loc>${others.join('')}</url>`
}
