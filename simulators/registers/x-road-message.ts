/** A message of X-Road REST as the provider's side has it: what it says, and the two ways of turning it away. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Question } from '../../src/modules/exchange/envelope.ts'
import { requestHash } from '../../src/modules/exchange/identifier.ts'

export type Heard = {
  readonly method: string
  readonly path: string
  /** `instance/class/member/subsystem/code`, as it came. */
  readonly service: string
  readonly query: URLSearchParams
  readonly question: Question
  readonly signature: string | undefined
  readonly contentType: string
  readonly body: Buffer
  readonly hash: (requestId: string) => string
}

const bodyMax = 64_000
const pathMax = 2000
const client = /^[\w'()+,\-.=?%]+(\/[\w'()+,\-.=?%]+){2,3}$/

/** Reads a message; one that does not keep to the protocol says why. */
export async function hear(request: IncomingMessage): Promise<Heard | 'bad-request' | 'too-large'> {
  const path = request.url ?? ''
  const [asked = '', query = ''] = path.split('?', 2)
  const body = await bodyOf(request)
  if (!body) return 'too-large'
  const one = (name: string) => {
    const values = request.headersDistinct[name] ?? []
    return values.length === 1 ? values[0] : undefined
  }
  const who = one('x-road-client') ?? ''
  if (!/^\/r1(\/[^/]+){5,}$/.test(asked) || path.length > pathMax || !client.test(who)) return 'bad-request'
  const method = request.method ?? ''
  const headers = pairs(request.rawHeaders)
  const service = asked.slice('/r1/'.length) // ours need no encoding, so an encoded one is unknown
  const question = {
    id: one('x-road-id') ?? randomUUID(),
    service,
    client: who,
    userId: one('x-road-userid') ?? '',
    issue: one('x-road-issue') ?? '',
    represented: one('x-road-represented-party'),
    key: one('idempotency-key'),
    body,
  }
  return {
    method,
    path,
    service,
    query: new URLSearchParams(query),
    question,
    signature: one('exchange-signature'),
    contentType: one('content-type') ?? '',
    body,
    hash: (requestId) => requestHash({ method, path, headers, body, requestId }),
  }
}

/** A fault of the exchange: nobody's answer. */
export function fault(response: ServerResponse, code: string): void {
  response
    .writeHead(code.startsWith('Client.') ? 400 : 500, {
      'Content-Type': 'application/json;charset=utf-8',
      'X-Road-Error': code,
    })
    .end(JSON.stringify({ type: code, message: code, detail: randomUUID() }))
}

/** What the security server adds to whatever the provider answers. */
export function echoesOf({ question, hash }: Heard): Record<string, string> {
  const requestId = randomUUID()
  return {
    'X-Road-Client': question.client,
    'X-Road-Id': question.id,
    'X-Road-Service': question.service,
    'X-Road-Request-Id': requestId,
    'X-Road-Request-Hash': hash(requestId),
  }
}

function pairs(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, i): [string, string][] => (i % 2 === 0 ? [[name, raw[i + 1]!]] : []))
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes <= bodyMax) parts.push(part) // the rest is let pass, so that whoever sends hears the answer
  }
  return bytes > bodyMax ? undefined : Buffer.concat(parts)
}
