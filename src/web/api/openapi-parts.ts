/** The parts that a description by OpenAPI 3.1 is put together from. */

export const text = { type: 'string' } as const
export const texts = { type: 'object', additionalProperties: text, description: 'By language' } as const
export const list = (items: object) => ({ type: 'array', items }) as const
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
export const object = (properties: Record<string, object>) =>
  ({ type: 'object', properties, required: Object.keys(properties) }) as const

export const query = (name: string, description: string, required = false) => ({
  name,
  in: 'query',
  required,
  description,
  schema: text,
})

type Answered = {
  readonly parameters?: readonly object[]
  /** What else it answers with, beside JSON or in its place, to whoever asks for that. */
  readonly also?: readonly string[]
}

export function answer(summary: string, schema: object | undefined, { parameters = [], also = [] }: Answered = {}) {
  const content = {
    ...(schema && { 'application/json': { schema } }),
    ...Object.fromEntries(also.map((type) => [type, { schema: text }])),
  }
  const bad = { description: 'What was asked cannot be read, or is not there' }
  return { get: { summary, parameters, responses: { 200: { description: 'Good', content }, '4XX': bad } } }
}
