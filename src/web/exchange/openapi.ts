/** What the platform offers on the exchange, as its metadata services say it (X-Road, PR-MREST). */
const text = { type: 'string' } as const
const when = { type: 'string', format: 'date-time' } as const
const count = { type: 'integer', format: 'int32' } as const

export const usageCode = 'usage'
const usagePaths = ['findUsage', 'usagePeriod', 'heartbeat'] as const

const query = (name: string, schema: object, required = false) => ({ name, in: 'query', required, schema })
const answer = (properties: Readonly<Record<string, object>>, required: readonly string[]) => ({
  200: { description: 'Good', content: { 'application/json': { schema: { type: 'object', properties, required } } } },
  400: { description: 'What was asked cannot be read' },
  500: { description: 'It could not be answered' },
})
const usage = {
  type: 'object',
  required: ['logtime', 'action', 'receiverCode', 'receiverSystem'],
  properties: {
    ...{ logtime: when, action: text, receiverCode: text, receiverName: text, receiverSystem: text },
    receipt: { ...text, format: 'uuid', description: 'Under which the person finds its proof' },
    logIndex: { type: ['integer', 'null'], description: 'Its place in the log of readings' },
  },
} as const

/** The description of the service, OpenAPI 3.1. */
export function usageOpenApi(title: string): object {
  const userId = { name: 'X-Road-UserId', in: 'header', required: true, schema: text }
  const findUsage = {
    operationId: 'findUsage',
    parameters: [
      userId,
      query('userCode', text, true),
      query('periodStart', when),
      query('periodEnd', when),
      query('offset', { ...count, default: 0 }),
      query('limit', { ...count, default: 1000 }),
    ],
    responses: {
      ...answer({ totalUsages: count, usages: { type: 'array', items: usage } }, ['totalUsages', 'usages']),
      403: { description: 'It is not one’s own' },
    },
  }
  const usagePeriod = {
    operationId: 'usagePeriod',
    responses: answer({ periodStart: when, periodEnd: when }, ['periodStart']),
  }
  const heartbeat = {
    operationId: 'heartbeat',
    responses: answer({ status: { enum: ['OK', 'FAIL'] }, message: text }, ['status']),
  }
  return {
    openapi: '3.1.0',
    info: { title, version: '2.1.0', description: 'Who read a person’s data (Data Tracker)' },
    paths: { '/findUsage': { get: findUsage }, '/usagePeriod': { get: usagePeriod }, '/heartbeat': { get: heartbeat } },
  }
}

/** The services there are, as `listMethods` and `allowedMethods` say it. */
export function methodsOf(subsystem: string, codes: readonly string[]): object {
  const [xroad_instance, member_class, member_code, subsystem_code] = subsystem.split('/')
  const owner = { xroad_instance, member_class, member_code, subsystem_code }
  const endpoint_list = usagePaths.map((path) => ({ method: 'GET', path: `/${path}` }))
  return {
    service: codes.map((service_code) => ({
      ...{ object_type: 'SERVICE', service_type: 'OPENAPI', ...owner, service_code, endpoint_list },
    })),
  }
}
