/** What the description of the public API says of open data. */
import { routes } from '../routes.ts'
import { answer, list, object, query, ref, text, texts } from './openapi-parts.ts'

const number = { type: ['number', 'integer', 'null'] } as const

export function openSchemas() {
  const column = object({ name: text, type: { enum: ['text', 'number', 'date', 'time', 'yes-no'] }, means: texts })
  return {
    Dataset: object({
      id: text,
      title: texts,
      about: texts,
      licence: text,
      every: { enum: ['continuous', 'daily', 'irregular'] },
      updatedAt: { type: ['string', 'null'] },
      stale: { type: 'boolean', description: 'Older than it should be' },
      demo: { type: 'boolean', description: 'Made-up people are in it' },
      columns: list(column),
      files: list(text),
      page: { ...text, format: 'uri' },
    }),
    DatasetPage: {
      allOf: [
        ref('Dataset'),
        object({ rows: list({ type: 'object', description: 'By column' }), next: { type: ['string', 'null'] } }),
      ],
    },
    Figure: object({
      measure: text,
      unit: { enum: ['count', 'share', 'days'] },
      since: { type: ['string', 'null'], description: 'From which day on, where not from the first entry of the log' },
      value: { ...number, description: 'Nothing where there are fewer than ten' },
      counted: { ...number, description: 'How many there are in the group' },
    }),
  }
}

export function openPaths() {
  const id = { name: 'id', in: 'path', required: true, schema: text }
  const figures = object({
    period: text,
    place: text,
    service: { type: ['string', 'null'] },
    countedAt: { type: ['string', 'null'] },
    demo: { type: 'boolean' },
    figures: list(ref('Figure')),
  })
  return {
    [routes.apiOpenDatasets]: answer('Sets of open data', object({ datasets: list(ref('Dataset')) })),
    [routes.apiOpenDataset('{id}')]: answer('A set, at most a thousand rows at a time', ref('DatasetPage'), {
      parameters: [id, query('after', 'Where `next` says'), query('limit', 'How many rows, 1 to 1000')],
    }),
    [routes.apiOpenFigures]: answer('The figures of a place in a period', figures, {
      parameters: [
        query('period', 'A day, a month or a year: 2026-11-26, 2026-11, 2026', true),
        query('place', '`country`, or `province:`, `agency:`, `office:` with its identifier'),
        query('service', 'Of this service alone'),
      ],
    }),
    [routes.openDataTurtle]: answer('The catalogue of open data by DCAT-AP 3', undefined, { also: ['text/turtle'] }),
    [routes.openDataJsonLd]: answer('The catalogue of open data by DCAT-AP 3', undefined, {
      also: ['application/ld+json'],
    }),
  }
}
