/** What a service costs as cv:Cost, one for each line of its fee that is an amount; what is not known is not said. */
import type { Service } from '#catalogue'
import { type About, authorities, inEach } from './about.ts'
import { type Thing, texts, to, value } from './thing.ts'

const decimalsMost = 15

export function costsOf(service: Service, { nation, at }: About): Thing[] {
  const { id, definition } = service
  if (definition.fee === 'unknown') return []
  return definition.fee.flatMap(({ amount }, i): Thing[] => {
    if (typeof amount !== 'number') return []
    return [
      {
        iri: at.inService(id, `cost-${i}`),
        is: ['cv:Cost'],
        says: {
          'dct:identifier': value(`${id}/cost-${i}`),
          'dct:description': texts(inEach(service.in, ({ fee }) => (fee === 'unknown' ? '' : fee[i]!.label))),
          'cv:hasValue': value(canonical(amount), 'xsd:double'),
          'cv:currency': to(authorities(nation).currency),
          'cv:isDefinedBy': to(at.agency(definition.agency)),
        },
      },
    ]
  })
}

/** A number in the one form that every reader writes it back in (XML Schema Part 2 §3.2.5.2): `3.25E4`. */
function canonical(amount: number): string {
  return amount.toExponential(decimalsMost).replace(/(\d)0*e\+?/, '$1E')
}
