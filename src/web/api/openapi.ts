/** The description of the public API, OpenAPI 3.1. It names every path there is; a test asks each of them. */
import type { Nation } from '#engine'
import { routes } from '../routes.ts'

const text = { type: 'string' } as const
const texts = { type: 'object', additionalProperties: text, description: 'By language' } as const
const list = (items: object) => ({ type: 'array', items }) as const
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: Record<string, object>) =>
  ({ type: 'object', properties, required: Object.keys(properties) }) as const

const schemas = {
  Service: object({
    id: text,
    agency: text,
    kind: text,
    title: texts,
    summary: texts,
    page: { ...text, format: 'uri' },
  }),
  WholeService: {
    allOf: [
      ref('Service'),
      object({
        version: { ...text, description: 'SHA-256 of the definition, as it stands in the public log' },
        decidedBy: { enum: ['rule', 'officer'] },
        workingDaysMost: { type: 'integer' },
        time: {},
        fee: { description: 'Lines of amount and label, or "unknown": what is not sourced is not made up' },
        currency: text,
        law: list({ type: 'object' }),
        words: list(text),
        document: { type: ['object', 'null'] },
        local: { type: 'boolean' },
        source: { type: ['string', 'null'] },
        confidence: { enum: ['high', 'medium', 'low'] },
        definition: { type: 'object', description: 'The whole definition, as the engine reads it' },
      }),
    ],
  },
  Agency: object({ id: text, name: texts, short: texts, parent: {}, website: {}, offices: list({ type: 'object' }) }),
  LifeEvent: object({ id: text, title: texts, services: list(text) }),
  Change: object({ service: text, agency: text, what: { enum: ['published', 'withdrawn'] }, hash: text, at: text }),
} as const

const query = (name: string, description: string, required = false) => ({
  name,
  in: 'query',
  required,
  description,
  schema: text,
})

function answer(summary: string, schema: object, parameters: readonly object[] = []) {
  return {
    get: {
      summary,
      parameters,
      responses: { 200: { description: 'Good', content: { 'application/json': { schema } } } },
    },
  }
}

export function openApi({ country }: Nation, origin: string) {
  const [first] = country.languages
  const id = { name: 'id', in: 'path', required: true, schema: text }
  return {
    openapi: '3.1.0',
    info: {
      title: country.platform.en ?? country.platform[first!.code] ?? '',
      version: '1',
      description: 'The catalogue of public services. Open, without a key. Nothing here concerns a person.',
    },
    servers: [{ url: origin }],
    paths: {
      [routes.apiServices]: answer(
        'Services in the order of their identifiers, a hundred at a time',
        object({ services: list(ref('Service')), next: { type: ['string', 'null'] } }),
        [query('agency', 'Of this agency'), query('kind', 'Of this kind'), query('after', 'After this identifier')],
      ),
      [routes.apiService('{id}')]: answer('One service, whole', ref('WholeService'), [id]),
      [routes.apiAgencies]: answer('Agencies with their offices', object({ agencies: list(ref('Agency')) })),
      [routes.apiLifeEvents]: answer('Life events with their services', object({ lifeEvents: list(ref('LifeEvent')) })),
      [routes.apiSearch]: answer(
        'Services that mean what is asked, in any spelling or script, best first',
        object({ services: list(ref('Service')), understood: text, near: list(ref('Service')) }),
        [query('q', 'What people type', true)],
      ),
      [routes.apiChanges]: answer(
        'What changed, newest first',
        object({ changes: list(ref('Change')), next: { type: ['string', 'null'] } }),
        [query('before', 'Before this moment (ISO 8601)')],
      ),
    },
    components: { schemas },
  }
}
