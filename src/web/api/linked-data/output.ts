/** What a grant gives as cv:Output: a document, a thing that is handed over, or else what was done. */
import type { Service } from '#catalogue'
import type { Definition } from '#engine'
import type { Localised } from '#kernel'
import { type About, inEach } from './about.ts'
import { type Thing, texts, value } from './thing.ts'

export function outputsOf(service: Service, about: About): Thing[] {
  const { definition } = service
  const each = (text: (own: Definition) => string | undefined) => inEach(service.in, text)
  const granted = each((own) => own.granted)
  const found: Record<string, Localised> = {
    ...(definition.issue && { document: each((own) => own.issue?.title) }),
    ...(definition.collect && { thing: each((own) => own.collect?.thing) }),
  }
  if (Object.keys(found).length === 0 && definition.granted)
    found.result = each((own) => own.granted && sentenceOf(own.granted))
  return Object.entries(found).map(([name, title]) => output(service.id, { name, title, granted }, about))
}

type Given = { readonly name: string; readonly title: Localised; readonly granted: Localised }

function output(id: string, { name, title, granted }: Given, { at }: About): Thing {
  return {
    iri: at.inService(id, `output-${name}`),
    is: ['cv:Output'],
    says: {
      'dct:identifier': value(`${id}/${name}`),
      'dct:title': texts(title),
      'dct:description': texts(granted),
    },
  }
}

/** The first sentence, which says what was done; the others say what to do next. */
function sentenceOf(text: string): string {
  return text.split(/(?<=[.!?])\s/)[0]!
}
