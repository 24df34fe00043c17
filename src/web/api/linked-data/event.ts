/** What happens in a life as cv:LifeEvent, with the services it calls for. */
import type { LifeEvent } from '#engine'
import type { About } from './about.ts'
import { type Thing, texts, to, value } from './thing.ts'

export function lifeEvent({ id, title, steps }: LifeEvent, { at }: About): Thing {
  return {
    iri: at.lifeEvent(id),
    is: ['cv:LifeEvent', 'cv:Event'],
    says: {
      'dct:identifier': value(id),
      'dct:title': texts(title),
      'cv:hasRelatedService': to(...steps.map(({ service }) => at.service(service))),
    },
  }
}
