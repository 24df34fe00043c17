/**
 * What the exchange says of itself (X-Road's service metadata for REST): who is a member, what a member offers, what we
 * may ask, and the OpenAPI description of a service. Read with GET, kept for a while and so many, never half believed.
 */
import { z } from 'zod'
import { type Clock, minute, Outage, systemClock } from '#kernel'
import type { Line } from '#platform'
import { clientId, servicePath } from '../identifier.ts'

const keptMs = 10 * minute
const keptMost = 1000
const bytesMax = 2_000_000
const usualMs = 1800

const part = z.string().max(255)
const members = z.object({
  member: z
    .array(
      z.object({
        name: z.string().max(500).optional(),
        id: z.object({
          object_type: z.enum(['MEMBER', 'SUBSYSTEM']),
          xroad_instance: part,
          member_class: part,
          member_code: part,
          subsystem_code: part.optional(),
        }),
      }),
    )
    .max(100_000),
})
const methods = z.object({
  service: z
    .array(
      z.object({
        service_code: part,
        service_type: z.string().max(20).optional(),
        endpoint_list: z.array(z.object({ method: z.string().max(10), path: z.string().max(2000) })).optional(),
      }),
    )
    .max(10_000),
})

export type Member = { readonly id: readonly string[]; readonly name: string }
export type Method = { readonly code: string; readonly endpoints: readonly { method: string; path: string }[] }
/** Instance, class, member and subsystem. */
type Subsystem = readonly [string, string, string, string]
export type Metadata = {
  /** Everybody on the exchange, subsystems too. */
  readonly listClients: () => Promise<readonly Member[]>
  /** What a member's subsystem offers to whomever. */
  readonly listMethods: (of: Subsystem) => Promise<readonly Method[]>
  /** What of it we may ask. */
  readonly allowedMethods: (of: Subsystem) => Promise<readonly Method[]>
  /** The description of a service, as the bytes it came in. */
  readonly openApi: (service: readonly string[], withinMs?: number) => Promise<Buffer>
}
export type MetadataOptions = {
  readonly line: Line
  /** Who asks: instance, class, member, subsystem. */
  readonly client: readonly string[]
  readonly clock?: Clock
}

type Kept = { readonly until: number; readonly bytes: Promise<Buffer> }

/** Opens it over a line to our own security server; what does not come in time and whole is an `Outage`. */
export function openMetadata({ line, client, clock = systemClock }: MetadataOptions): Metadata {
  const kept = new Map<string, Kept>()
  const headers = { 'X-Road-Client': clientId(client), Accept: 'application/json' }

  async function fetched(path: string, timeoutMs: number): Promise<Buffer> {
    const {
      status,
      headers: came,
      bytes,
    } = await line.send({ method: 'GET', path, headers, timeoutMs, bytesMax }).catch((cause) => {
      throw new Outage('exchange/unreachable', { cause })
    })
    if (status !== 200 || came['x-road-error'] || !bytes)
      throw new Outage('exchange/unreachable', { cause: new Error(bytes ? `status ${status}` : 'too large') })
    return bytes
  }

  function get(path: string, withinMs = usualMs): Promise<Buffer> {
    const now = clock.now().getTime()
    const known = kept.get(path)
    if (known && now < known.until) return known.bytes
    const bytes = fetched(path, withinMs)
    bytes.catch(() => kept.delete(path)) // what failed is asked for anew
    kept.delete(path)
    if (kept.size >= keptMost) kept.delete(kept.keys().next().value!) // the oldest
    kept.set(path, { until: now + keptMs, bytes })
    return bytes
  }

  const methodsOf = async (of: Subsystem, service: string) =>
    parsed(methods, await get(servicePath([...of, service]))).service.map(
      ({ service_code: code, endpoint_list: endpoints = [] }): Method => ({ code, endpoints }),
    )
  return {
    listClients: async () =>
      parsed(members, await get('/listClients')).member.map(({ id, name = '' }) => ({
        id: [id.xroad_instance, id.member_class, id.member_code, ...(id.subsystem_code ? [id.subsystem_code] : [])],
        name,
      })),
    listMethods: (of) => methodsOf(of, 'listMethods'),
    allowedMethods: (of) => methodsOf(of, 'allowedMethods'),
    openApi: (service, withinMs) => {
      const [code = ''] = service.slice(-1)
      const path = servicePath([...service.slice(0, -1), 'getOpenAPI'])
      return get(`${path}?serviceCode=${encodeURIComponent(code)}`, withinMs)
    },
  }
}

function parsed<Shape extends z.ZodType>(shape: Shape, bytes: Buffer): z.infer<Shape> {
  try {
    return shape.parse(JSON.parse(bytes.toString('utf8')))
  } catch (cause) {
    throw new Outage('exchange/malformed', { cause })
  }
}
