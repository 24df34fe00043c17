/** Why a service may be refused as cpsv:Rule, each with the law it carries out, and those laws as eli:LegalResource. */
import type { Service } from '#catalogue'
import type { Definition, Law } from '#engine'
import { type About, inEach } from './about.ts'
import { type Thing, texts, to, value } from './thing.ts'

export function rulesOf(service: Service, { at }: About): Thing[] {
  const { id, definition } = service
  return reasonsOf(definition).map(({ code, law }, i) => ({
    iri: at.inService(id, `rule-${code}`),
    is: ['cpsv:Rule'],
    says: {
      'dct:identifier': value(`${id}/${code}`),
      'dct:title': texts(inEach(service.in, (own) => reasonsOf(own)[i]!.say)),
      'dct:description': texts(inEach(service.in, (own) => reasonsOf(own)[i]!.remedy)),
      'cpsv:implements': to(law && at.law(law)),
    },
  }))
}

type Reason = { readonly code: string; readonly say: string; readonly remedy: string; readonly law?: Law }

function reasonsOf({ decide }: Definition): readonly Reason[] {
  return decide.by === 'rule' ? decide.refuseWhen : decide.refusals
}

/** The laws a service names, those of its reasons to refuse among them. Acts have their names in the first language. */
export function lawsOf({ definition }: Service, { nation, at }: About): Thing[] {
  const [first] = nation.country.languages
  const laws = [...definition.law, ...reasonsOf(definition).flatMap(({ law }) => law ?? [])]
  return laws.map((law) => ({
    iri: at.law(law),
    is: ['eli:LegalResource'],
    says: {
      'dct:title': texts({ [first!.code]: law.article ? `${law.act}, ${law.article}` : law.act }),
      'foaf:page': to(law.url),
    },
  }))
}
