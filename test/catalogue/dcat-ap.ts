/**
 * What DCAT-AP 3.0 asks of each class that our catalogue uses: what is mandatory, how often a property may stand, and of
 * which class it is. Written after the specification's tables; `shapesInTurtle` says it in SHACL.
 */
import type { Profile } from './cpsv-ap.ts'

const text = { min: 1, datatype: 'rdf:langString' }
const agent = { max: 1, class: 'foaf:Agent' }
const licence = { max: 1, class: 'dct:LicenseDocument' }
const once = { max: 1 }
const moment = { max: 1, datatype: 'xsd:dateTime' }
const of = (name: string) => ({ class: name })
const language = of('dct:LinguisticSystem')
const place = of('dct:Location')
const concept = of('skos:Concept')
const contact = of('vcard:Kind')
const page = of('foaf:Document')

export const dataProfile: Profile = {
  'dcat:Catalog': {
    'dct:title': text,
    'dct:description': text,
    'dct:publisher': { min: 1, ...agent },
    'dct:license': licence,
    'dct:language': language,
    'dct:spatial': place,
    'dct:modified': moment,
    'dcat:contactPoint': contact,
    'dcat:dataset': { min: 1, class: 'dcat:Dataset' },
    'dcat:service': of('dcat:DataService'),
    'dcat:themeTaxonomy': of('skos:ConceptScheme'),
    'foaf:homepage': { max: 1, ...page },
  },
  'dcat:Dataset': {
    'dct:title': text,
    'dct:description': text,
    'dct:publisher': agent,
    'dct:accrualPeriodicity': { max: 1, class: 'dct:Frequency' },
    'dct:modified': moment,
    'dct:language': language,
    'dct:spatial': place,
    'dcat:contactPoint': contact,
    'dcat:theme': concept,
    'dcat:distribution': { min: 1, class: 'dcat:Distribution' },
  },
  'dcat:Distribution': {
    'dcat:accessURL': { min: 1 },
    'dcat:accessService': of('dcat:DataService'),
    'dcatap:availability': { max: 1, ...concept },
    'dct:format': { max: 1, class: 'dct:MediaTypeOrExtent' },
    'dcat:mediaType': { max: 1, class: 'dct:MediaType' },
    'dct:license': licence,
    'dct:modified': moment,
  },
  'dcat:DataService': {
    'dct:title': text,
    'dcat:endpointURL': { min: 1 },
    'dcat:servesDataset': of('dcat:Dataset'),
    'dct:publisher': agent,
    'dct:license': licence,
    'dcat:contactPoint': contact,
    'dcat:theme': concept,
  },
  'foaf:Agent': { 'foaf:name': { min: 1 }, 'dct:type': { max: 1, ...concept } },
  'skos:Concept': { 'skos:prefLabel': { min: 1 } },
  'skos:ConceptScheme': { 'dct:title': { min: 1 } },
  'vcard:Kind': { 'vcard:fn': { min: 1 }, 'vcard:hasURL': once },
}
