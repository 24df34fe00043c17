/** What a person has to attach as cv:Evidence: every question that asks for a file. */
import type { Service } from '#catalogue'
import { type About, inEach } from './about.ts'
import { type Thing, texts, value } from './thing.ts'

export function evidenceOf(service: Service, { at }: About): Thing[] {
  const { id, definition } = service
  return Object.entries(definition.questions).flatMap(([name, { type }]): Thing[] => {
    if (type !== 'file') return []
    return [
      {
        iri: at.inService(id, `evidence-${name}`),
        is: ['cv:Evidence'],
        says: {
          'dct:identifier': value(`${id}/${name}`),
          'dct:title': texts(inEach(service.in, ({ questions }) => questions[name]!.title)),
          'dct:description': texts(inEach(service.in, ({ questions }) => questions[name]!.hint)),
        },
      },
    ]
  })
}
