/** The catalogue is linked data that other states' tools can read: parsed and validated by tools that are not ours. */
import { differences, parseJsonLd, parseTurtle, violationsIn } from '../test/catalogue/linked-data.ts'
import { startWhole } from '../test/platform.ts'
import type { Promised } from './promise.ts'

const classIri = 'http://purl.org/vocab/cpsv#PublicService'
const faultsShown = 20

export const promise: Promised = {
  name: 'linked-data',
  says: 'The whole catalogue is linked data by CPSV-AP 3.2.0, the same in Turtle and in JSON-LD.',
  limit: 'all services, violations of the profile 0, triples that one form lacks 0',
  measure: async ({ note }) => {
    const platform = await startWhole()
    try {
      const wanted = platform.platform.ctx.outside.catalogue.services.length
      const [turtle, jsonLd] = await Promise.all(
        ['/catalogue.ttl', '/catalogue.jsonld'].map((path) => read(platform, path)),
      )
      const graph = parseTurtle(turtle!)
      const violations = await violationsIn(graph)
      for (const fault of violations.slice(0, faultsShown)) note(fault)
      const apart = differences(graph, await parseJsonLd(jsonLd!))
      const services = [...graph].filter(({ object }) => object.value === classIri).length
      return {
        figure: `services ${services}, triples ${graph.size}, violations ${violations.length}, in one form only ${apart}`,
        kept: services === wanted && services > 0 && violations.length === 0 && apart === 0,
      }
    } finally {
      await platform.stop()
    }
  },
}

async function read({ origin }: { readonly origin: string }, path: string): Promise<string> {
  const response = await fetch(`${origin}${path}`)
  if (response.status !== 200) throw new Error(`${path} answers ${response.status}`)
  return response.text()
}
