/** What statements point to and several services have in common: codes, languages, places, and the help line. */
import type { Nation } from '#engine'
import { routes } from '../../routes.ts'
import { type About, authorities, wordsFor } from './about.ts'
import { type Name, type Thing, texts, to, value } from './thing.ts'

const channels = ['online', 'office']
const confidences = ['high', 'medium', 'low'] as const

export function commonThings({ nation, at }: About): Thing[] {
  const known = authorities(nation)
  const bare = (iri: string, is: readonly Name[]): Thing => ({ iri, is, says: {} })
  return [
    {
      iri: known.country,
      is: ['dct:Location', 'atu:atu-type'],
      says: { 'skos:prefLabel': texts(nation.country.name) },
    },
    ...known.languages.map((iri) => bare(iri, ['dct:LinguisticSystem'])),
    bare(known.currency, ['skos:Concept']),
    bare(known.inForce, ['skos:Concept']),
    ...channels.map((name) => concept(at.concept('channel', name), nation, `linked-data.channel-${name}`)),
    ...confidences.map((name) => concept(at.concept('confidence', name), nation, `service.confidence-${name}`)),
    {
      iri: at.helpLine,
      is: ['cv:ContactPoint'],
      says: { 'cv:telephone': value(nation.country.helpLine), 'cv:contactPage': to(at.page(routes.help)) },
    },
    bare(at.page(routes.help), ['foaf:Document']),
  ]
}

/** The kind of a service. */
export function kindOf(kind: string, { nation, at }: About): Thing {
  return concept(at.concept('kind', kind), nation, `catalogue.kind-${kind}`)
}

function concept(iri: string, nation: Nation, key: string): Thing {
  return { iri, is: ['skos:Concept'], says: { 'skos:prefLabel': texts(wordsFor(nation, key)) } }
}

/** The places in which offices of these things lie. */
export function placesOf(things: readonly Thing[], { nation, at }: About): Thing[] {
  const wanted = new Set(
    things.flatMap(({ says }) => says['dct:spatial'] ?? []).map((term) => 'iri' in term && term.iri),
  )
  return nation.divisions.flatMap(({ code, name }): Thing[] =>
    wanted.has(at.place(code))
      ? [
          {
            iri: at.place(code),
            is: ['dct:Location'],
            says: { 'dct:identifier': value(code), 'skos:prefLabel': texts(name) },
          },
        ]
      : [],
  )
}
