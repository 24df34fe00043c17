/** The catalogue of open data by DCAT-AP 3.0, the vocabulary by which catalogues of states take in each other's. */
import type { Nation } from '#engine'
import type { Dataset, Freshness } from '#openness'
import { type About, authorities, wordsFor } from '../../../api/linked-data/about.ts'
import {
  type Graph,
  graphOf,
  type Name,
  type Term,
  type Thing,
  texts,
  to,
  value,
} from '../../../api/linked-data/thing.ts'
import { routes } from '../../../routes.ts'
import { type Format, formats } from '../files.ts'
import { licence } from '../list.ts'

const authority = 'http://publications.europa.eu/resource/authority'
const frequencies: Readonly<Record<Dataset['every'], string>> = {
  continuous: `${authority}/frequency/UPDATE_CONT`,
  daily: `${authority}/frequency/DAILY`,
  irregular: `${authority}/frequency/IRREG`,
}
const themes: Readonly<Record<Dataset['theme'], string>> = {
  government: `${authority}/data-theme/GOVE`,
  health: `${authority}/data-theme/HEAL`,
  justice: `${authority}/data-theme/JUST`,
  regions: `${authority}/data-theme/REGI`,
  environment: `${authority}/data-theme/ENVI`,
}
const fileTypes: Readonly<Record<Format, { readonly format: string; readonly media: string }>> = {
  csv: { format: `${authority}/file-type/CSV`, media: 'https://www.iana.org/assignments/media-types/text/csv' },
  json: {
    format: `${authority}/file-type/JSON`,
    media: 'https://www.iana.org/assignments/media-types/application/json',
  },
}
const themeTable = `${authority}/data-theme`
const availability = 'http://publications.europa.eu/resource/authority/planned-availability/AVAILABLE'

export type SetTold = Freshness & { readonly dataset: Dataset; readonly columns: readonly string[] }
type Told = About & { readonly sets: readonly SetTold[] }

/** Everything of the catalogue. */
export function dataGraph(told: Told): Graph {
  return graphOf([
    catalogue(told),
    service(told),
    ...told.sets.flatMap((set) => [dataset(set, told), ...formats.map((format) => file(set, format, told))]),
    ...shared(told),
  ])
}

const iriOf = ({ at }: About, part = 'catalogue') => `${at.page(routes.openDataTurtle)}#${part}`
const setIri = ({ at }: About, { dataset: { id } }: SetTold) => at.page(routes.openDataset(id))
const fileIri = (about: About, { dataset: { id } }: SetTold, format: Format) =>
  `${about.at.page(routes.openDataset(id))}#${format}`

function catalogue(told: Told): Thing {
  const { nation, at, sets } = told
  const known = authorities(nation)
  const newest = sets
    .flatMap(({ updatedAt }) => updatedAt ?? [])
    .sort((a, b) => a.getTime() - b.getTime())
    .at(-1)
  return {
    iri: iriOf(told),
    is: ['dcat:Catalog'],
    says: {
      'dct:title': texts(wordsFor(nation, 'data.catalogue')),
      'dct:description': texts(wordsFor(nation, 'data.catalogue-about')),
      'dct:publisher': to(iriOf(told, 'publisher')),
      'dct:language': to(...known.languages),
      'dct:spatial': to(known.country),
      'dct:license': to(licence.iri),
      'dct:modified': newest ? value(newest.toISOString(), 'xsd:dateTime') : [],
      'foaf:homepage': to(at.page(routes.openData)),
      'dcat:themeTaxonomy': to(themeTable),
      'dcat:contactPoint': to(iriOf(told, 'contact')),
      'dcat:dataset': to(...sets.map((set) => setIri(told, set))),
      'dcat:service': to(iriOf(told, 'api')),
    },
  }
}

/** The API through which all sets are to be had page by page. */
function service(told: Told): Thing {
  const { nation, at, sets } = told
  return {
    iri: iriOf(told, 'api'),
    is: ['dcat:DataService'],
    says: {
      'dct:title': texts(wordsFor(nation, 'data.api')),
      'dct:description': texts(wordsFor(nation, 'data.machines-note')),
      'dct:publisher': to(iriOf(told, 'publisher')),
      'dct:license': to(licence.iri),
      'dcat:endpointURL': to(at.page(routes.apiOpenDatasets)),
      'dcat:endpointDescription': to(at.page(routes.apiDescription)),
      'dcat:contactPoint': to(iriOf(told, 'contact')),
      'dcat:theme': to(themes.government),
      'dcat:servesDataset': to(...sets.map((set) => setIri(told, set))),
    },
  }
}

function dataset(set: SetTold, told: Told): Thing {
  const { nation, at } = told
  const { id, every, theme } = set.dataset
  const known = authorities(nation)
  return {
    iri: setIri(told, set),
    is: ['dcat:Dataset'],
    says: {
      'dct:title': texts(wordsFor(nation, `data.${id}-title`)),
      'dct:description': texts(wordsFor(nation, `data.${id}-about`)),
      'dct:identifier': value(id),
      'dct:publisher': to(iriOf(told, 'publisher')),
      'dct:accrualPeriodicity': to(frequencies[every]),
      'dct:modified': modified(set),
      'dct:language': to(...known.languages),
      'dct:spatial': to(known.country),
      'dcat:contactPoint': to(iriOf(told, 'contact')),
      'dcat:theme': to(themes[theme]),
      'dcat:keyword': set.columns.map((text) => ({ value: text })),
      'dcat:landingPage': to(at.page(routes.openDataset(id))),
      'dcat:distribution': to(...formats.map((format) => fileIri(told, set, format))),
    },
  }
}

function file(set: SetTold, format: Format, told: Told): Thing {
  const { at } = told
  const address = at.page(routes.openDataFile(set.dataset.id, format))
  return {
    iri: fileIri(told, set, format),
    is: ['dcat:Distribution'],
    says: {
      'dct:title': value(`${set.dataset.id}.${format}`),
      'dcat:accessURL': to(address),
      'dcat:downloadURL': to(address),
      'dcat:accessService': to(iriOf(told, 'api')),
      'dct:format': to(fileTypes[format].format),
      'dcat:mediaType': to(fileTypes[format].media),
      'dct:license': to(licence.iri),
      'dct:modified': modified(set),
      'dcatap:availability': to(availability),
    },
  }
}

/** When it became another; what is read as things stand says nothing of that. */
function modified({ dataset, updatedAt }: SetTold): Term[] {
  return updatedAt && !dataset.isLive ? value(updatedAt.toISOString(), 'xsd:dateTime') : []
}

/** What the others point to. */
function shared(told: Told): Thing[] {
  const { nation, at } = told
  const known = authorities(nation)
  const bare = (iri: string, ...is: Name[]): Thing => ({ iri, is, says: {} })
  const concept = (iri: string, title: ReturnType<typeof texts>): Thing => ({
    iri,
    is: ['skos:Concept'],
    says: { 'skos:prefLabel': title, 'skos:inScheme': to(iri.slice(0, iri.lastIndexOf('/'))) },
  })
  return [
    {
      iri: iriOf(told, 'publisher'),
      is: ['foaf:Agent'],
      says: { 'foaf:name': texts(nation.country.platform), 'foaf:homepage': to(at.page(routes.home)) },
    },
    {
      iri: iriOf(told, 'contact'),
      is: ['vcard:Kind', 'vcard:Organization'],
      says: {
        'vcard:fn': texts(nation.country.platform),
        'vcard:hasURL': to(at.page(routes.help)),
        'vcard:hasTelephone': to(`tel:${nation.country.helpLine}`),
      },
    },
    ...Object.entries(themes).map(([name, iri]) => concept(iri, themeWords(nation, name))),
    concept(availability, [{ text: 'available', language: 'en' }]),
    { iri: themeTable, is: ['skos:ConceptScheme'], says: { 'dct:title': [{ text: 'Data theme', language: 'en' }] } },
    ...Object.values(frequencies).map((iri) => bare(iri, 'dct:Frequency')),
    ...Object.values(fileTypes).flatMap(({ format, media }) => [
      bare(format, 'dct:MediaTypeOrExtent'),
      bare(media, 'dct:MediaType'),
    ]),
    ...known.languages.map((iri) => bare(iri, 'dct:LinguisticSystem')),
    bare(known.country, 'dct:Location'),
    bare(licence.iri, 'dct:LicenseDocument'),
    bare(at.page(routes.home), 'foaf:Document'),
    bare(at.page(routes.openData), 'foaf:Document'),
  ]
}

const themeWords = (nation: Nation, name: string) => texts(wordsFor(nation, `data.theme-${name}`))
