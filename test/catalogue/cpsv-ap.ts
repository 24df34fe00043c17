/**
 * What CPSV-AP 3.2.0 asks of each class: how often a property stands, and of what class or datatype it is. The profile
 * publishes the same constraints as SHACL; `shapesInTurtle` says them in that language, so that a validator holds us to
 * them. Classes of which the profile asks nothing are left out.
 */
export type Constraint = {
  readonly min?: number
  readonly max?: number
  readonly class?: string
  readonly datatype?: string
}

const one = { min: 1, max: 1 }
const text = { datatype: 'rdf:langString' }
const name = { min: 1, ...text }
const code = { class: 'skos:Concept' }
const some = (name: string) => ({ class: name })
const service = some('cpsv:PublicService')
const organization = some('org:Organization')
const law = some('eli:LegalResource')
const hours = some('time:TemporalEntity')
const duration = { max: 1, datatype: 'xsd:duration' }

export type Profile = Readonly<Record<string, Readonly<Record<string, Constraint>>>>
export const profile: Profile = {
  'cpsv:PublicService': {
    'dct:identifier': one,
    'dct:title': name,
    'dct:description': name,
    'cv:hasCompetentAuthority': { min: 1, class: 'cv:PublicOrganisation' },
    'dct:type': code,
    'dct:audience': code,
    'dct:language': some('dct:LinguisticSystem'),
    'dct:spatial': some('dct:Location'),
    'dct:isPartOf': some('dcat:Dataset'),
    'dct:requires': service,
    'adms:status': { max: 1, ...code },
    'dcat:keyword': text,
    'cv:sector': code,
    'cv:thematicArea': code,
    'cv:isClassifiedBy': code,
    'cv:processingTime': duration,
    'cv:relatedService': service,
    'cv:hasInputType': some('cv:EvidenceType'),
    'cv:hasChannel': some('cv:Channel'),
    'cv:hasCost': some('cv:Cost'),
    'cv:contactPoint': some('cv:ContactPoint'),
    'cv:holdsRequirement': some('cv:Requirement'),
    'cv:isGroupedBy': some('cv:Event'),
    'cv:hasParticipation': some('cv:Participation'),
    'cv:hasLegalResource': law,
    'cpsv:hasInput': some('cv:Evidence'),
    'cpsv:produces': some('cv:Output'),
    'cpsv:follows': some('cpsv:Rule'),
  },
  'cv:PublicOrganisation': {
    'dct:spatial': { min: 1, class: 'atu:atu-type' },
    'skos:prefLabel': name,
  },
  'foaf:Agent': {
    'dct:identifier': one,
    'dct:title': name,
    'cv:participates': some('cv:Participation'),
    'locn:address': some('locn:Address'),
  },
  'cv:Channel': {
    'dct:identifier': one,
    'dct:type': { max: 1, ...code },
    'dct:description': text,
    'cv:processingTime': duration,
    'cv:openingHours': hours,
    'cv:specialOpeningHoursSpecification': hours,
    'cv:ownedBy': organization,
    'cpsv:hasInput': some('cv:Evidence'),
  },
  'cv:ContactPoint': {
    'cv:openingHours': hours,
    'cv:specialOpeningHoursSpecification': hours,
    'cv:contactPage': some('foaf:Document'),
  },
  'cv:Cost': {
    'dct:identifier': one,
    'dct:description': text,
    'cv:hasValue': { max: 1, datatype: 'xsd:double' },
    'cv:currency': { max: 1, ...code },
    'cv:ifAccessedThrough': { max: 1, class: 'cv:Channel' },
    'cv:isDefinedBy': organization,
  },
  'cv:Output': {
    'dct:identifier': one,
    'dct:title': name,
    'dct:description': text,
    'dct:type': code,
    'dct:language': some('dct:LinguisticSystem'),
  },
  'cv:Evidence': {
    'dct:identifier': one,
    'dct:title': name,
    'dct:description': text,
    'dct:type': { max: 1, ...code },
    'dct:language': some('dct:LinguisticSystem'),
    'dct:conformsTo': some('cv:EvidenceType'),
    'cv:supportsRequirement': some('cv:Requirement'),
    'foaf:page': some('foaf:Document'),
  },
  'cv:EvidenceType': { 'dct:identifier': one, 'cv:evidenceTypeClassification': code },
  'cpsv:Rule': {
    'dct:identifier': one,
    'dct:title': name,
    'dct:description': name,
    'dct:type': { max: 1, ...code },
    'dct:language': some('dct:LinguisticSystem'),
    'cpsv:implements': law,
  },
  'eli:LegalResource': { 'dct:relation': law },
  'cv:Event': {
    'dct:identifier': one,
    'dct:title': name,
    'dct:description': text,
    'cv:hasRelatedService': service,
  },
  'cv:LifeEvent': { 'dct:type': code },
  'cv:BusinessEvent': { 'dct:type': code },
  'cv:Requirement': {
    'dct:identifier': one,
    'dct:title': name,
    'dct:type': code,
    'cv:fulfils': some('cpsv:Rule'),
    'cv:hasSupportingEvidence': some('cv:Evidence'),
  },
  'cv:Participation': {
    'dct:identifier': one,
    'dct:description': name,
    'cv:role': { min: 1, ...code },
    'cv:hasParticipant': { ...one, class: 'foaf:Agent' },
  },
  'cv:ServiceConcessionContract': {
    'dct:identifier': one,
    'dct:title': name,
    'dct:description': name,
    'cv:hasContractingAuthority': { min: 1, class: 'cv:PublicOrganisation' },
    'cv:hasEconomicOperator': { min: 1, ...organization },
    'cv:establishedUnder': law,
  },
  'dcat:Dataset': {
    'dct:title': name,
    'dct:description': name,
    'dct:publisher': { ...one, class: 'foaf:Agent' },
    'dct:hasPart': service,
    'dcat:landingPage': some('foaf:Document'),
  },
  'locn:Address': {
    'locn:thoroughfare': text,
    'locn:adminUnitL1': text,
    'locn:adminUnitL2': text,
    'locn:addressArea': text,
    'locn:postName': text,
    'locn:locatorName': text,
    'locn:fullAddress': text,
  },
  'skos:Collection': { 'skos:member': code },
  'time:TemporalEntity': { 'cv:frequency': code, 'dct:description': text },
}

const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  atu: 'http://data.europa.eu/88u/dataset/',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  locn: 'http://www.w3.org/ns/locn#',
  org: 'http://www.w3.org/ns/org#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  sh: 'http://www.w3.org/ns/shacl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  time: 'http://www.w3.org/2006/time#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** A profile as SHACL. */
export function shapesInTurtle(of = profile): string {
  const heading = Object.entries(prefixes).map(([name, iri]) => `@prefix ${name}: <${iri}> .`)
  const shapes = Object.entries(of).map(
    ([target, properties]) =>
      `[] a sh:NodeShape ; sh:targetClass ${target}${Object.entries(properties).map(shape).join('')} .`,
  )
  return [...heading, ...shapes].join('\n')
}

function shape([path, { min, max, class: of, datatype }]: readonly [string, Constraint]): string {
  const parts = [
    `sh:path ${path}`,
    min !== undefined && `sh:minCount ${min}`,
    max !== undefined && `sh:maxCount ${max}`,
    of && `sh:class ${of}`,
    datatype && `sh:datatype ${datatype}`,
  ]
  return ` ;\n  sh:property [ ${parts.filter(Boolean).join(' ; ')} ]`
}
