/** What others on the exchange ask the platform: who read a person's data, and what there is to ask. */
import { inLanguage } from '#kernel'
import { sql } from '#platform'
import { type C, contextOf, type RouteAdder } from '../edge.ts'
import { routes } from '../routes.ts'
import { answered, type Fault, faulted, type Heard, hear, isFromSecurityServer } from './message.ts'
import { methodsOf, usageCode, usageOpenApi } from './openapi.ts'
import { findUsage, usagePeriod } from './usage.ts'

const denied: Fault = { status: 403, type: 'Server.ServerProxy.AccessDenied', message: 'Request is not allowed' }
const unknown: Fault = { status: 404, type: 'Server.ServerProxy.UnknownService', message: 'There is no such service' }

export const exchangeRoutes: RouteAdder = (app) => {
  app.all(`${routes.provider}/*`, async (c) => {
    if (!isFromSecurityServer(c)) return faulted(c, denied)
    const heard = hear(c)
    if ('type' in heard) return faulted(c, heard)
    const { log, db } = c.var.edge.base
    log.info({ client: heard.client, code: heard.code }, 'asked over the exchange')
    if (heard.subsystem !== c.var.edge.nation.oversight?.provider) return faulted(c, unknown, heard)
    if (heard.code !== usageCode) return metadata(c, heard)
    if (!mayAsk(c, heard)) return faulted(c, denied, heard)
    const ctx = contextOf(c)
    switch (heard.rest.replace(/^v2\//, '')) {
      case 'findUsage':
        return answered(c, heard, await findUsage(ctx, { userId: heard.userId, query: (name) => c.req.query(name) }))
      case 'usagePeriod':
        return answered(c, heard, await usagePeriod(ctx))
      case 'heartbeat':
        await db.one(sql`select 1 as alive`)
        return answered(c, heard, { body: { status: 'OK' } })
      default:
        return faulted(c, unknown, heard)
    }
  })
}

/** Whom the provider granted it; nobody else. */
function mayAsk(c: C, { client }: Heard): boolean {
  return c.var.edge.nation.oversight?.portals.includes(client) ?? false
}

/** What there is to ask: for everybody, what they may ask, and how. */
function metadata(c: C, heard: Heard): Response {
  const { country } = c.var.edge.nation
  switch (heard.code) {
    case 'listMethods':
      return answered(c, heard, { body: methodsOf(heard.subsystem, [usageCode]) })
    case 'allowedMethods':
      return answered(c, heard, { body: methodsOf(heard.subsystem, mayAsk(c, heard) ? [usageCode] : []) })
    case 'getOpenAPI': {
      if (c.req.query('serviceCode') !== usageCode) return faulted(c, unknown, heard)
      return answered(c, heard, { body: usageOpenApi(inLanguage(country.platform, country.languages[0]!.code)) })
    }
    default:
      return faulted(c, unknown, heard)
  }
}
