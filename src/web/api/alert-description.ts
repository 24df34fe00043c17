/** What the description of the public API says of an office's own software, which brings the figures of a day. */
import { countKinds } from '#engine'
import { routes } from '../routes.ts'
import { list, object, query, ref, text } from './openapi-parts.ts'

const known = { type: ['integer', 'null'], minimum: 0 } as const

export function alertSchemas() {
  const counts = countKinds.flatMap((kind) => [
    [kind, known],
    [`${kind}Total`, known],
  ])
  return {
    DayRow: {
      type: 'object',
      properties: {
        place: {
          ...text,
          description: 'Code or name; `all` is the country, `abroad` are arrivals counted at no place',
        },
        ...(Object.fromEntries(counts) as Readonly<Record<string, typeof known>>),
      },
      required: ['place'],
    },
    Issue: object({ field: text, code: text, says: text }),
  }
}

export function alertPaths() {
  const answered = (description: string, schema: object) => ({
    description,
    content: { 'application/json': { schema } },
  })
  const refused = answered('Why it is not taken', object({ refused: text, says: text }))
  const body = {
    type: 'object',
    properties: { hazard: text, day: { ...text, format: 'date' }, sure: { type: 'boolean' }, because: text },
  }
  return {
    [routes.apiAlertDays]: {
      post: {
        summary: 'Brings the figures of a day, which a second person then confirms',
        description: 'With a key that the lead of the office had made, as `Authorization: Bearer`.',
        parameters: ['hazard', 'day', 'sure', 'because'].map((name) => query(name, 'With a CSV; else in the body')),
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                ...{ ...body, properties: { ...body.properties, rows: list(ref('DayRow')) } },
                required: ['hazard', 'day', 'rows'],
              },
            },
            'text/csv': { schema: text },
          },
        },
        responses: {
          202: answered(
            'How many wait for a second person; the same sent again changes nothing',
            object({ entered: { type: 'integer' }, unchanged: { type: 'integer' }, state: text }),
          ),
          ...{ 401: refused, 403: refused, 404: refused },
          422: answered(
            'What is wrong, and whether `sure` would do',
            object({ issues: list(ref('Issue')), sureWouldDo: { type: 'boolean' } }),
          ),
        },
      },
    },
  }
}
