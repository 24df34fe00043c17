/**
 * The adapter that speaks X-Road REST to our own security server: no redirects, a deadline, a size that is not passed,
 * echoes and request hash checked before the answer is believed. What went wrong says whether asking again can help.
 */
import { createHash } from 'node:crypto'
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

const timeoutMs = 2500
const bytesMax = 1_000_000

export function openXRoad({ url, timeout = timeoutMs }: { url: string; timeout?: number }): XRoadPort {
  return {
    send: (request) =>
      send(url, timeout, request).catch((cause) => ({ kind: 'broken', code: 'network', cause }) as const),
  }
}

async function send(url: string, timeout: number, request: XRoadRequest): Promise<XRoadAnswer> {
  const path = servicePath(request.service)
  const body = Buffer.from(JSON.stringify(request.body))
  const headers: Record<string, string> = {
    'X-Road-Client': clientId(request.client),
    'X-Road-Id': request.id,
    'X-Road-Issue': request.issue,
    'X-Road-UserId': request.userId,
    'Content-Type': 'application/json; charset=utf-8',
  }
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers,
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
  })
  const bytes = await readWithin(response, bytesMax)
  if (!bytes) return { kind: 'broken', code: 'too-large' }
  const fault = response.headers.get('x-road-error')
  if (fault) return { kind: 'fault', code: fault.slice(0, 100), ours: fault.startsWith('Client.') }
  if (response.status !== 200) return { kind: 'broken', code: `status-${response.status}` }
  const expected = requestHash({
    method: 'POST',
    path,
    headers: hashedHeaders.map((name) => [name, headers[name]!]),
    body,
  })
  const echoes = [
    ['x-road-id', request.id],
    ['x-road-client', headers['X-Road-Client']!],
    ['x-road-service', path.slice('/r1/'.length)],
    ['x-road-request-hash', expected],
  ] as const
  const strange = echoes.find(([name, value]) => response.headers.get(name) !== value)
  if (strange) return { kind: 'broken', code: `echo-${strange[0]}` }
  return {
    kind: 'answer',
    body: JSON.parse(Buffer.from(bytes).toString('utf8')),
    requestHash: expected,
    sha256: createHash('sha256').update(bytes).digest(),
  }
}

async function readWithin(response: Response, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of response.body ?? []) {
    bytes += part.length
    if (bytes > most) {
      await response.body?.cancel().catch(() => {})
      return undefined
    }
    parts.push(part)
  }
  return Buffer.concat(parts)
}
