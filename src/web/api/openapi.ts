/** The description of the public API, OpenAPI 3.1. It names every path there is; a test asks each of them. */
import type { Nation } from '#engine'
import { verdicts } from '#verify'
import { routes } from '../routes.ts'
import { alertPaths, alertSchemas } from './alert-description.ts'
import { openPaths, openSchemas } from './open-description.ts'
import { answer, list, object, query, ref, text, texts } from './openapi-parts.ts'

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
  Answer: {
    type: 'object',
    properties: {
      kind: { enum: ['document', 'receipt'] },
      verdict: { enum: [...verdicts, 'in-log', 'not-in-log', 'not-witnessed'] },
      says: { type: 'object', description: 'What it says; there only where a key of ours sealed it' },
      ages: { type: 'object', description: 'When the lists were made that the answer rests on' },
    },
    required: ['kind', 'verdict'],
  },
  Change: object({ service: text, agency: text, what: { enum: ['published', 'withdrawn'] }, hash: text, at: text }),
} as const

const linkedData = ['text/turtle', 'application/ld+json']

/** The one thing that is brought here: what somebody was handed. Nothing of it is kept. */
const verification = {
  post: {
    summary: 'Checks a document (PDF, text or link of its QR) a receipt or a statement of the log',
    requestBody: {
      required: true,
      content: {
        'application/json': { schema: object({ text }) },
        'application/pdf': { schema: { type: 'string', format: 'binary' } },
        'text/plain': { schema: text },
        'multipart/form-data': {
          schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
        },
      },
    },
    responses: {
      200: { description: 'What it comes to', content: { 'application/json': { schema: ref('Answer') } } },
      '4XX': { description: 'Nothing that could be checked, too much, or too often' },
    },
  },
} as const

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
        {
          parameters: [
            query('agency', 'Of this agency'),
            query('kind', 'Of this kind'),
            query('after', 'After this identifier'),
          ],
        },
      ),
      [routes.apiService('{id}')]: answer('One service, whole', ref('WholeService'), {
        parameters: [id],
        also: linkedData,
      }),
      [routes.apiAgencies]: answer('Agencies with their offices', object({ agencies: list(ref('Agency')) }), {
        also: linkedData,
      }),
      [routes.apiLifeEvents]: answer(
        'Life events with their services',
        object({ lifeEvents: list(ref('LifeEvent')) }),
        { also: linkedData },
      ),
      [routes.apiSearch]: answer(
        'Services that mean what is asked, in any spelling or script, best first',
        object({ services: list(ref('Service')), understood: text, near: list(ref('Service')) }),
        { parameters: [query('q', 'What people type', true)] },
      ),
      [routes.apiChanges]: answer(
        'What changed, newest first, a hundred at a time',
        object({ changes: list(ref('Change')), next: { type: ['string', 'null'] } }),
        { parameters: [query('before', 'Before this moment (ISO 8601), or where `next` says')] },
      ),
      [routes.apiVerify]: verification,
      ...openPaths(),
      ...alertPaths(),
      [routes.catalogueTurtle]: answer('The whole catalogue by CPSV-AP 3.2.0', undefined, { also: ['text/turtle'] }),
      [routes.catalogueJsonLd]: answer('The whole catalogue by CPSV-AP 3.2.0', undefined, {
        also: ['application/ld+json'],
      }),
      [routes.changeFeed]: answer('What changed last, as Atom', undefined, { also: ['application/atom+xml'] }),
    },
    components: { schemas: { ...schemas, ...openSchemas(), ...alertSchemas() } },
  }
}
