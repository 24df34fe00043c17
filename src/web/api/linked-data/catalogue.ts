/** The whole catalogue, or one service with what it takes to read it, by CPSV-AP 3.2.0. */
import type { Service } from '#catalogue'
import { routes } from '../../routes.ts'
import { type About, wordsFor } from './about.ts'
import { publicOrganisation } from './agency.ts'
import { commonThings, kindOf, placesOf } from './concept.ts'
import { lifeEvent } from './event.ts'
import { lawsOf } from './rule.ts'
import { serviceThings } from './service.ts'
import { type Graph, graphOf, statementsOf, type Thing, texts, to, value } from './thing.ts'

/** Every service in force, with all that they point to. */
export function catalogueGraph(services: readonly Service[], about: About): Graph {
  const { nation, at } = about
  const things = services.flatMap((service) => withLaws(service, about))
  return graphOf([
    ...dataset(services, about),
    ...nation.agencies.map((agency) => publicOrganisation(agency, about)),
    ...nation.lifeEvents.map((event) => lifeEvent(event, about)),
    ...commonThings(about),
    ...services.map(({ definition }) => kindOf(definition.kind, about)),
    ...placesOf(things, about),
    ...things,
    ...nation.agencies.map(({ id }) => document(at.page(routes.agency(id)))),
  ])
}

/** One service; other services stay references. */
export function serviceGraph(service: Service, about: About): Graph {
  const { nation } = about
  const { id, definition } = service
  const things = withLaws(service, about)
  const said = new Set(
    things.flatMap(statementsOf).flatMap(([, terms]) => terms.map((term) => 'iri' in term && term.iri)),
  )
  const organisations = nation.agencies.map((agency) => publicOrganisation(agency, about))
  return graphOf([
    ...things,
    ...organisations.filter(({ iri }) => said.has(iri)),
    ...nation.lifeEvents
      .filter(({ steps }) => steps.some((step) => step.service === id))
      .map((one) => lifeEvent(one, about)),
    ...commonThings(about),
    kindOf(definition.kind, about),
    ...placesOf(things, about),
  ])
}

/** Every agency. */
export function agencyGraph(about: About): Graph {
  return graphOf([...about.nation.agencies.map((agency) => publicOrganisation(agency, about)), ...commonThings(about)])
}

/** Every event of a life; the services they call for stay references. */
export function eventGraph(about: About): Graph {
  return graphOf(about.nation.lifeEvents.map((event) => lifeEvent(event, about)))
}

function withLaws(service: Service, about: About): Thing[] {
  return [...serviceThings(service, about), ...lawsOf(service, about)]
}

function dataset(services: readonly Service[], { nation, at }: About): Thing[] {
  return [
    {
      iri: at.catalogue,
      is: ['dcat:Dataset'],
      says: {
        'dct:title': texts(wordsFor(nation, 'linked-data.title')),
        'dct:description': texts(wordsFor(nation, 'linked-data.description')),
        'dct:publisher': to(at.platform),
        'dct:hasPart': to(...services.map(({ id }) => at.service(id))),
        'dcat:landingPage': to(at.page(routes.services)),
      },
    },
    {
      iri: at.platform,
      is: ['foaf:Agent'],
      says: { 'dct:identifier': value(at.page(routes.home)), 'dct:title': texts(nation.country.platform) },
    },
    document(at.page(routes.services)),
  ]
}

function document(iri: string): Thing {
  return { iri, is: ['foaf:Document'], says: {} }
}
