/** The OpenAPI description of a service, made from the row of its operation: what a member publishes about itself. */
import type { Field } from '#engine'
import type { Service } from './x-road-members.ts'

const shapes: Readonly<Record<Field['type'], object>> = {
  text: { type: 'string' },
  date: { type: 'string', format: 'date' },
  number: { type: 'number' },
  money: { type: 'integer' },
  yesNo: { type: 'boolean' },
}

/** The description; `rename` says what the fields are called where the member changed its interface. */
export function openApiOf({ operation }: Service, rename = (field: string) => field): object {
  const { name, title, inputs = [], many, fields } = operation
  const row = {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(fields).map(([field, { title, type }]) => [rename(field), { ...shapes[type], title }]),
    ),
  }
  const given = { type: 'object', additionalProperties: { type: 'string' }, properties: keys(['regnum', ...inputs]) }
  const answer = {
    type: 'object',
    required: ['resultCode'],
    properties: {
      resultCode: { type: 'integer', enum: [0, 1] },
      response: many ? { type: 'array', items: row } : row,
    },
  }
  const json = (schema: object) => ({ 'application/json': { schema } })
  return {
    openapi: '3.0.0',
    info: { title, version: '1.0.0' },
    paths: {
      '/': {
        post: {
          operationId: name,
          summary: title,
          requestBody: { required: true, content: json(given) },
          responses: { 200: { description: title, content: json(answer) } },
        },
      },
    },
  }
}

function keys(names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, { type: 'string' }]))
}
