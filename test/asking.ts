/** Asking the platform over HTTP one request at a time, and bringing a person to what only they may see. */
import { setTimeout as sleep } from 'node:timers/promises'
import { untilDecided } from './journey.ts'
import type { Visitor } from './visitor.ts'

export type Ask = (path: string, init?: RequestInit) => Promise<Response>

/** Asks at `origin` and follows no redirect. */
export function askAt(origin: string): Ask {
  return (path, init = {}) => fetch(`${origin}${path}`, { redirect: 'manual', ...init })
}

/** The cookies a visitor holds, as they are sent. */
export function cookieOf(visitor: Visitor): string {
  return [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
}

/** The token the forms of this visitor carry. */
export async function tokenOf(visitor: Visitor): Promise<string> {
  const { text } = await visitor.open('/me')
  return /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? ''
}

/** A form as it is sent, `given` in it. */
export function posted(
  given: Readonly<Record<string, string>> | string,
  headers: Readonly<Record<string, string>> = {},
) {
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  const body = typeof given === 'string' ? given : new URLSearchParams(given).toString()
  return { method: 'POST', body, headers: { ...type, ...headers } }
}

/** Applies for a reference and waits for its end; the path of the document, or of the application that was refused. */
export async function takeReference(visitor: Visitor, service: string): Promise<string> {
  await visitor.open(`/services/${service}/application`)
  await visitor.submit('/application')
  return untilDecided(visitor)
}

const proofMs = 30_000

/** The path of the first proof of this visitor's access log, once the log has taken the reading in. */
export async function proofOf(visitor: Visitor): Promise<string> {
  for (const until = performance.now() + proofMs; performance.now() < until; await sleep(100)) {
    const { text } = await visitor.open('/me/access-log')
    const path = /href="([^"]+\/proof)"/.exec(text)?.[1]
    if (path) return path
  }
  throw new Error('no reading got its proof in time')
}
