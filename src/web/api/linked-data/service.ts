/** A service as cpsv:PublicService, with everything that belongs to it alone. */
import type { Service } from '#catalogue'
import type { Definition } from '#engine'
import { routes } from '../../routes.ts'
import { type About, authorities, inEach } from './about.ts'
import { channelsOf, durationOf } from './channel.ts'
import { costsOf } from './cost.ts'
import { evidenceOf } from './evidence.ts'
import { outputsOf } from './output.ts'
import { rulesOf } from './rule.ts'
import { type Term, type Thing, texts, to, value, withoutMarks } from './thing.ts'

const latin = /^[\p{Script=Latin}\p{Script=Common}]+$/u
/** A word in another script than the titles may be of any language. */
const anyLatin = 'und-Latn'

/** The service first, then its channels, costs, evidence, outputs and rules. */
export function serviceThings(service: Service, about: About): Thing[] {
  const parts = {
    channels: channelsOf(service, about),
    costs: costsOf(service, about),
    evidence: evidenceOf(service, about),
    outputs: outputsOf(service, about),
    rules: rulesOf(service, about),
  }
  return [publicService(service, about, parts), page(service, about), ...Object.values(parts).flat()]
}

type Parts = Readonly<Record<'channels' | 'costs' | 'evidence' | 'outputs' | 'rules', readonly Thing[]>>

function publicService(service: Service, about: About, parts: Parts): Thing {
  const { id, definition, hash } = service
  const { nation, at } = about
  const known = authorities(nation)
  const events = nation.lifeEvents.filter(({ steps }) => steps.some((step) => step.service === id))
  const all = (things: readonly Thing[]) => to(...things.map(({ iri }) => iri))
  return {
    iri: at.service(id),
    is: ['cpsv:PublicService'],
    says: {
      'dct:identifier': value(id),
      'dct:title': texts(inEach(service.in, ({ title }) => title)),
      'dct:description': texts(inEach(service.in, ({ summary }) => summary)),
      'dct:language': to(...known.languages),
      'dct:spatial': to(known.country),
      'dct:isPartOf': to(at.catalogue),
      'adms:status': to(known.inForce),
      'owl:versionInfo': value(hash),
      'foaf:page': to(at.page(routes.service(id))),
      'dcat:keyword': keywordsOf(definition, nation.country.languages[0]!.code),
      'cv:hasCompetentAuthority': to(...[definition.agency, ...(definition.local?.by ?? [])].map(at.agency)),
      'cv:isClassifiedBy': to(at.concept('kind', definition.kind), at.concept('confidence', definition.confidence)),
      'cv:processingTime': durationOf(definition.time, nation),
      'cv:contactPoint': to(at.helpLine),
      'cv:isGroupedBy': to(...events.map((event) => at.lifeEvent(event.id))),
      'cv:relatedService': to(...definition.stop.map(({ instead }) => instead && at.service(instead))),
      'cv:hasLegalResource': to(...definition.law.map(at.law)),
      'cv:hasChannel': all(parts.channels),
      'cv:hasCost': all(parts.costs),
      'cpsv:hasInput': all(parts.evidence),
      'cpsv:produces': all(parts.outputs),
      'cpsv:follows': all(parts.rules),
    },
  }
}

function page({ id }: Service, { at }: About): Thing {
  return { iri: at.page(routes.service(id)), is: ['foaf:Document'], says: {} }
}

function keywordsOf({ words, title }: Definition, language: string): Term[] {
  return [...new Set(words.map(withoutMarks))].map((text) => ({
    text,
    language: latin.test(text) && !latin.test(title) ? anyLatin : language,
  }))
}
