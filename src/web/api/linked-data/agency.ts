/** An agency as cv:PublicOrganisation. */
import type { Agency } from '#engine'
import { routes } from '../../routes.ts'
import { type About, authorities } from './about.ts'
import { type Thing, texts, to, value } from './thing.ts'

/** A name of a host; a pattern of many is none. */
const host = /^[\w.-]+$/

export function publicOrganisation(agency: Agency, { nation, at }: About): Thing {
  const { id, name, short, parent, website } = agency
  return {
    iri: at.agency(id),
    is: ['cv:PublicOrganisation', 'org:Organization', 'foaf:Agent'],
    says: {
      'dct:identifier': value(id),
      'dct:title': texts(name),
      'skos:prefLabel': texts(name),
      'skos:altLabel': texts(short),
      'dct:spatial': to(authorities(nation).country),
      'org:subOrganizationOf': to(parent && at.agency(parent)),
      'foaf:homepage': to(website && host.test(website) ? `https://${website}` : undefined),
      'foaf:page': to(at.page(routes.agency(id))),
    },
  }
}
