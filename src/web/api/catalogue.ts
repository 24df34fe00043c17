/** The catalogue for machines: services, agencies, life events, search and what changed, as JSON; described by OpenAPI. */
import { changesBefore, type Service, serviceIn } from '#catalogue'
import type { Definition, Nation } from '#engine'
import { Refusal } from '#kernel'
import { type C, contextOf, type RouteAdder } from '../edge.ts'
import { routes } from '../routes.ts'
import { openLinkedData } from './linked-data/index.ts'
import { openApi } from './openapi.ts'

const perPage = 100
const foundMost = 20
const queryMax = 200
const maxAge = 300

export const catalogueApiRoutes: RouteAdder = (app, { edge }) => {
  const { catalogue } = edge.base.outside
  const services = [...catalogue.services].sort((one, other) => (one.id < other.id ? -1 : 1))
  const { nation } = edge
  const linked = openLinkedData(edge)
  const origin = new URL(edge.options.publicUrl).origin
  const json = (c: C, value: unknown) => {
    c.header('Cache-Control', `public, max-age=${maxAge}`)
    c.header('Access-Control-Allow-Origin', '*')
    c.header('Cross-Origin-Resource-Policy', 'cross-origin')
    c.header('Vary', 'Accept')
    return c.json(value as object)
  }

  app.get(routes.api, (c) => c.redirect(routes.apiDescription, 302))
  app.get(routes.apiDescription, (c) => json(c, openApi(nation, origin)))

  app.get(routes.apiServices, (c) => {
    const [agency, kind, after] = ['agency', 'kind', 'after'].map((name) => c.req.query(name))
    const found = services.filter(
      ({ id, definition }) =>
        (!agency || definition.agency === agency) && (!kind || definition.kind === kind) && (!after || id > after),
    )
    const page = found.slice(0, perPage)
    return json(c, {
      services: page.map((service) => summaryOf(service, origin)),
      next: found.length > page.length ? page.at(-1)!.id : null,
    })
  })

  app.get(routes.apiService(':id'), (c) => {
    const service = serviceIn(contextOf(c), c.req.param('id') ?? '')
    return linked.service(c, service) ?? json(c, wholeOf(service, { nation, origin }))
  })

  app.get(
    routes.apiAgencies,
    (c) =>
      linked.agencies(c) ??
      json(c, {
        agencies: nation.agencies.map(({ id, name, short, parent, website, offices }) => ({
          id,
          name,
          short,
          parent: parent ?? null,
          website: website ?? null,
          offices: offices.map(({ id, name, division }) => ({ id, name, division: division ?? null })),
        })),
      }),
  )

  app.get(
    routes.apiLifeEvents,
    (c) =>
      linked.lifeEvents(c) ??
      json(c, {
        lifeEvents: nation.lifeEvents.map(({ id, title, steps }) => ({
          id,
          title,
          services: steps.map(({ service }) => service),
        })),
      }),
  )

  app.get(routes.apiSearch, (c) => {
    const query = c.req.query('q')?.trim().slice(0, queryMax)
    if (!query) throw new Refusal('web/bad-form')
    const { services, understood, near } = catalogue.search(query, foundMost)
    return json(c, {
      services: services.map((service) => summaryOf(service, origin)),
      understood,
      near: near.map((service) => summaryOf(service, origin)),
    })
  })

  app.get(routes.apiChanges, async (c) => {
    const from = cursorIn(c.req.query('before') ?? new Date(edge.base.clock.now().getTime() + 1).toISOString())
    const changes = await changesBefore(edge.base, { ...from, limit: perPage })
    const last = changes.length === perPage ? changes.at(-1)! : undefined
    return json(c, { changes, next: last ? `${last.at.toISOString()}/${last.service}` : null })
  })
}

/** Where a page of changes begins: before a moment, or in it behind a service. */
function cursorIn(text: string): { before: Date; after: string | undefined } {
  const [moment = '', after] = text.split('/')
  const before = new Date(moment)
  if (!/^\d{4}-\d\d-\d\d/.test(moment) || Number.isNaN(before.getTime())) throw new Refusal('web/bad-form')
  if (after !== undefined && !/^[\w-]+$/.test(after)) throw new Refusal('web/bad-form')
  return { before, after }
}

function titlesOf(service: Service, text: (definition: Definition) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(service.in).map(([language, definition]) => [language, text(definition)]))
}

/** A service in a list. */
function summaryOf(service: Service, origin: string) {
  const { id, definition } = service
  return {
    id,
    agency: definition.agency,
    kind: definition.kind,
    title: titlesOf(service, ({ title }) => title),
    summary: titlesOf(service, ({ summary }) => summary),
    page: `${origin}${routes.service(id)}`,
  }
}

/** A service with what one wants to know before asking for it. */
function wholeOf(service: Service, { nation, origin }: { nation: Nation; origin: string }) {
  const { definition, hash } = service
  const { decide, fee, time, law, words, issue, local, source, confidence } = definition
  return {
    ...summaryOf(service, origin),
    version: hash,
    decidedBy: decide.by,
    workingDaysMost: decide.by === 'officer' ? decide.workingDays : 0,
    time,
    fee:
      fee === 'unknown'
        ? 'unknown'
        : fee.map(({ amount }, i) => ({
            amount,
            label: titlesOf(service, (own) => (own.fee === 'unknown' ? '' : own.fee[i]!.label)),
          })),
    currency: nation.country.currency.code,
    law,
    words,
    document: issue ? titlesOf(service, (own) => own.issue!.title) : null,
    local: local !== undefined,
    source: source ?? null,
    confidence,
    definition,
  }
}
