/**
 * The adapter that speaks X-Road REST to our own security server: no redirects, a deadline, a size that is not passed,
 * echoes and request hash checked before the answer is believed. What went wrong says whether asking again can help.
 */
import { createHash } from 'node:crypto'
import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { clientId, hashedHeaders, requestHash, servicePath } from './identifier.ts'

export type XRoadRequest = {
  readonly id: string
  readonly client: readonly string[]
  readonly service: readonly string[]
  /** A pseudonym, never the register number. */
  readonly userId: string
  readonly issue: string
  readonly body: unknown
}
export type XRoadAnswer =
  | { readonly kind: 'answer'; readonly body: unknown; readonly requestHash: string; readonly sha256: Buffer }
  | { readonly kind: 'fault'; readonly code: string; readonly ours: boolean }
  | { readonly kind: 'broken'; readonly code: string; readonly cause?: unknown }

export type XRoadPort = { readonly send: (request: XRoadRequest) => Promise<XRoadAnswer> }

declare module '../../platform/context.ts' {
  interface Outside {
    readonly exchange: XRoadPort
  }
}

const timeoutMs = 1800
const bytesMax = 1_000_000

/** The exchange behind a security server at `url`; whatever goes wrong there is an answer, never an error. */
export function openXRoad({ url, timeout = timeoutMs }: { url: string; timeout?: number }): XRoadPort {
  return {
    send: async (request) => {
      const path = servicePath(request.service) // what cannot be an identifier is a bug of ours, not a fault on the way
      const message = { path, headers: headersOf(request), body: Buffer.from(JSON.stringify(request.body)) }
      return post(url, timeout, message).then(
        (answer) => read(answer, message),
        (cause) => ({ kind: 'broken', code: 'network', cause }) as const,
      )
    },
  }
}

type Message = { readonly path: string; readonly headers: Readonly<Record<string, string>>; readonly body: Buffer }
type Posted = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly bytes: Buffer | undefined }

function headersOf({ id, client, userId, issue }: XRoadRequest): Record<string, string> {
  return {
    'X-Road-Client': clientId(client),
    'X-Road-Id': id,
    'X-Road-Issue': issue,
    'X-Road-UserId': userId,
    'Content-Type': 'application/json; charset=utf-8',
  }
}

/**
 * Posts with these headers and no others (`fetch` adds its own, which the request hash on the other side would cover);
 * `bytes` are missing when there were too many. A redirect is an answer like any other.
 */
function post(url: string, timeout: number, { path, headers, body }: Message): Promise<Posted> {
  const send = url.startsWith('https:') ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    const options = {
      method: 'POST',
      headers: { ...headers, 'Content-Length': body.length },
      signal: AbortSignal.timeout(timeout),
    }
    const outgoing = send(`${url}${path}`, options, (incoming) => {
      readWithin(incoming, bytesMax).then(
        (bytes) => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, bytes }),
        reject,
      )
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

async function readWithin(incoming: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of incoming as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > most) return undefined // leaving the loop ends the connection
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function read({ status, headers, bytes }: Posted, message: Message): XRoadAnswer {
  if (!bytes) return { kind: 'broken', code: 'too-large' }
  const fault = headers['x-road-error']
  if (fault) return { kind: 'fault', code: String(fault).slice(0, 100), ours: String(fault).startsWith('Client.') }
  if (status !== 200) return { kind: 'broken', code: `status-${status}` }
  const hashed = hashedHeaders.map((name): [string, string] => [name, message.headers[name]!])
  const expected = requestHash({ method: 'POST', path: message.path, headers: hashed, body: message.body })
  const echoes = [
    ['x-road-id', message.headers['X-Road-Id']],
    ['x-road-client', message.headers['X-Road-Client']],
    ['x-road-service', message.path.slice('/r1/'.length)],
    ['x-road-request-hash', expected],
  ] as const
  const strange = echoes.find(([name, value]) => headers[name] !== value)
  if (strange) return { kind: 'broken', code: `echo-${strange[0]}` }
  const body = parse(bytes)
  if (body === undefined) return { kind: 'broken', code: 'not-json' }
  return { kind: 'answer', body, requestHash: expected, sha256: createHash('sha256').update(bytes).digest() }
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
