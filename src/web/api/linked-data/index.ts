/**
 * The catalogue as linked data, by CPSV-AP 3.2.0, the vocabulary in which states of the European Union describe their
 * public services: the whole of it as two files, and parts of it to whoever asks the API for one of these forms.
 */
import type { Service } from '#catalogue'
import type { C, Edge, RouteAdder } from '../../edge.ts'
import { routes } from '../../routes.ts'
import { prepare, represent, type SharedPage } from '../../shared-pages.ts'
import { type About, addressesAt } from './about.ts'
import { agencyGraph, catalogueGraph, eventGraph, serviceGraph } from './catalogue.ts'
import { writeJsonLd } from './json-ld.ts'
import type { Graph } from './thing.ts'
import { writeTurtle } from './turtle.ts'

const maxAge = 300
const turtle = 'text/turtle'
const jsonLd = 'application/ld+json'
const writers: Readonly<Record<string, (graph: Graph) => string>> = { [turtle]: writeTurtle, [jsonLd]: writeJsonLd }
/** What they get who take anything, and who weigh both the same. */
const usual = /^(application\/json|application\/\*|\*\/\*)$/

const headersFor = (form: string, vary: string) => ({
  'Content-Type': form === turtle ? `${turtle}; charset=utf-8` : form,
  'Cache-Control': `public, max-age=${maxAge}`,
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  Vary: vary,
})

export const linkedDataRoutes: RouteAdder = (app, { edge }) => {
  const files = openFiles(edge)
  const give = async (c: C, form: string) => {
    const { status, headers, body } = represent((await files())[form]!, {
      encoding: c.req.header('accept-encoding'),
      etag: c.req.header('if-none-match'),
    })
    return new Response(body ? Uint8Array.from(body) : null, { status, headers })
  }
  app.get(routes.catalogueTurtle, (c) => give(c, turtle))
  app.get(routes.catalogueJsonLd, (c) => give(c, jsonLd))
}

/** The whole catalogue in each form. A process's catalogue never changes, so it is written when first asked for. */
function openFiles({ base, nation, options }: Edge): () => Promise<Record<string, SharedPage>> {
  const write = async () => {
    const graph = catalogueGraph(base.outside.catalogue.services, aboutAt(nation, options.publicUrl))
    const made = Object.entries(writers).map(async ([form, writer]) => {
      const file = Buffer.from(writer(graph))
      return [form, await prepare(file, Number.POSITIVE_INFINITY, headersFor(form, 'Accept-Encoding'))] as const
    })
    return Object.fromEntries(await Promise.all(made))
  }
  let files: Promise<Record<string, SharedPage>> | undefined
  return () => {
    files ??= write()
    return files
  }
}

/** Parts of the catalogue for a request that asks for linked data before JSON; nothing for any other. */
export function openLinkedData({ nation, options }: Edge) {
  const about = aboutAt(nation, options.publicUrl)
  const give = (c: C, graphOf: () => Graph): Response | undefined => {
    const form = formFor(c.req.header('accept'))
    return form === undefined ? undefined : c.body(writers[form]!(graphOf()), 200, headersFor(form, 'Accept'))
  }
  return {
    service: (c: C, service: Service) => give(c, () => serviceGraph(service, about)),
    agencies: (c: C) => give(c, () => agencyGraph(about)),
    lifeEvents: (c: C) => give(c, () => eventGraph(about)),
  }
}

function aboutAt(nation: About['nation'], publicUrl: string): About {
  return { nation, at: addressesAt(new URL(publicUrl).origin) }
}

/** The form of linked data that is wanted most (RFC 9110 §12.5.1), where JSON is not wanted as much. */
export function formFor(accept = ''): string | undefined {
  const wanted = accept.split(',').flatMap((range) => {
    const [type = '', ...parameters] = range
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/)
    const weight = Number(parameters.find((one) => one.startsWith('q='))?.slice('q='.length) ?? 1)
    return weight > 0 && (Object.hasOwn(writers, type) || usual.test(type)) ? [{ type, weight }] : []
  })
  const most = Math.max(...wanted.map(({ weight }) => weight))
  const best = wanted.filter(({ weight }) => weight === most).map(({ type }) => type)
  return best.some((type) => usual.test(type)) ? undefined : best[0]
}
