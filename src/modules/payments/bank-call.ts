/** One call to the bank over HTTP: a deadline for all of it, a size that is not passed, no redirect, an authority of our choice. */
import { Outage } from '#kernel'
import type { Returned, Line as Way } from '#platform'

const bytesMax = 256_000

export type Call = {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  readonly authorization: string
  readonly body?: unknown
}
export type Line = { readonly way: Way; readonly timeoutMs: number }
export type Called = { readonly status: number; readonly body: unknown }

/** Calls the bank; an answer that does not come whole, in time and as JSON is an `Outage`, and so is a server's error. */
export async function call(line: Line, given: Call): Promise<Called> {
  const { status, bytes } = await send(line, given).catch((cause) => {
    throw new Outage('payments/bank-unreachable', { cause })
  })
  if (status >= 500 || status === 429) throw unreachable(`status ${status}`)
  if (status >= 300 && status < 400) throw malformed('a redirect')
  if (!bytes) throw malformed('too large')
  return { status, body: parsed(bytes, status) }
}

/** The bank answers, and not as agreed; `why` never holds what it said. */
export function malformed(why: string): Outage {
  return new Outage('payments/bank-malformed', { cause: new Error(why) })
}

export function unreachable(why: string): Outage {
  return new Outage('payments/bank-unreachable', { cause: new Error(why) })
}

function send({ way, timeoutMs }: Line, { method, path, authorization, body }: Call): Promise<Returned> {
  const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body))
  const headers = {
    Accept: 'application/json',
    Authorization: authorization,
    ...(bytes && { 'Content-Type': 'application/json' }),
  }
  return way.send({ method, path, headers, body: bytes, timeoutMs, bytesMax })
}

/** An empty body is nothing; what a refusal says need not be JSON. */
function parsed(bytes: Buffer, status: number): unknown {
  if (bytes.length === 0) return undefined
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    if (status >= 400) return undefined
    throw malformed('not JSON')
  }
}
