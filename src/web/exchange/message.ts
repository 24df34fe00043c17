/**
 * The platform as a provider on the exchange, X-Road REST protocol: a request is believed only from the platform's own
 * security server, and answered with the echoes and the request hash that tie the answer to it. Who may ask for what is
 * the provider's to say; nobody may what is not listed.
 */
import { timingSafeEqual } from 'node:crypto'
import { requestHash } from '#exchange'
import type { C } from '../edge.ts'
import { routes } from '../routes.ts'

export type Heard = {
  /** `instance/class/member/subsystem` of whoever asks. */
  readonly client: string
  readonly id: string
  readonly userId: string | undefined
  /** `instance/class/member/subsystem` that is asked, the service's code, and what stands behind it. */
  readonly subsystem: string
  readonly code: string
  readonly rest: string
}

/** A fault of the exchange itself; without `X-Road-Error` an error is the service's own answer. */
export type Fault = { readonly status: 400 | 403 | 404 | 405; readonly type: string; readonly message: string }

const part = /^[A-Za-z0-9'()+,\-.=?]{1,255}$/
const subsystemParts = 4

/** Whether the request comes from our own security server, which alone knows the secret. */
export function isFromSecurityServer(c: C): boolean {
  const secret = c.var.edge.options.providerSecret
  const [given, wanted] = [Buffer.from(c.req.header('authorization') ?? ''), Buffer.from(`Bearer ${secret ?? ''}`)]
  return secret !== undefined && given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** What is asked and by whom, or the fault. */
export function hear(c: C): Heard | Fault {
  const path = partsOf(new URL(c.req.url).pathname.slice(`${routes.provider}/`.length))
  const client = partsOf(c.req.header('x-road-client') ?? '') // sent twice, it holds a comma and a space between
  if (!client || client.length !== subsystemParts)
    return { status: 400, type: 'Client.ServerProxy.InvalidHeader', message: 'X-Road-Client must be there once' }
  if (!path || path.length <= subsystemParts)
    return { status: 400, type: 'Client.ServerProxy.InvalidServiceId', message: 'The path names no service' }
  if (c.req.method !== 'GET')
    return { status: 405, type: 'Server.ServerProxy.ServiceFailed', message: 'Only GET is answered' }
  const [instance, memberClass, member, subsystem, code, ...rest] = path
  return {
    client: client.join('/'),
    id: c.req.header('x-road-id') ?? c.var.edge.base.ids.uuid(),
    userId: decoded(c.req.header('x-road-userid')),
    subsystem: [instance, memberClass, member, subsystem].join('/'),
    code: code!,
    rest: rest.join('/'),
  }
}

/** Identifiers between slashes, each decoded by itself; nothing where one holds what none may. */
function partsOf(text: string): string[] | undefined {
  const parts = text.split('/').map(decoded)
  return parts.every((one) => one !== undefined && part.test(one)) ? (parts as string[]) : undefined
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** The answer, tied to its question. */
export function answered(
  c: C,
  heard: Heard,
  { body, status = 200 }: { body: unknown; status?: 200 | 400 | 403 },
): Response {
  return c.body(JSON.stringify(body), status, { ...jsonHeaders, ...echoes(c, heard) })
}

/** A fault of the exchange, with what of the question is known. */
export function faulted(c: C, { status, type, message }: Fault, heard?: Heard): Response {
  const headers = { ...jsonHeaders, 'X-Road-Error': type, ...(heard && echoes(c, heard)) }
  const detail = c.var.edge.base.ids.uuid()
  return c.body(JSON.stringify({ type, message, detail }), status, headers)
}

const jsonHeaders = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' }

function echoes(c: C, { client, id, subsystem, code }: Heard): Record<string, string> {
  const requestId = c.var.edge.base.ids.uuid()
  const { pathname, search } = new URL(c.req.url)
  const message = { method: c.req.method, path: pathname + search, headers: headersOf(c), body: new Uint8Array() }
  return {
    'X-Road-Client': client,
    'X-Road-Id': id,
    'X-Road-Service': `${subsystem}/${code}`,
    'X-Road-Request-Id': requestId,
    'X-Road-Request-Hash': requestHash({ ...message, requestId }),
  }
}

/** The headers in the order they came, but for what only the security server and we say to each other. */
function headersOf(c: C): [string, string][] {
  const raw = (c.env as { rawHeaders?: readonly string[] } | undefined)?.rawHeaders
  const pairs: [string, string][] = raw
    ? raw.flatMap((name, i) => (i % 2 === 0 ? [[name, raw[i + 1] ?? ''] as [string, string]] : []))
    : [...c.req.raw.headers]
  return pairs.filter(([name]) => name.toLowerCase() !== 'authorization')
}
