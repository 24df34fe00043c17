/** Identifiers of the X-Road REST protocol: their alphabet, their place in a path, and the hash that ties answer to question. */
import { createHash } from 'node:crypto'

const alphabet = /^[A-Za-z0-9'()+,\-.=?]{1,255}$/

/** `/r1/instance/class/member/subsystem/service`, each part checked and encoded by itself. */
export function servicePath(parts: readonly string[]): string {
  for (const part of parts)
    if (!alphabet.test(part) || part === '.' || part === '..')
      throw new Error('an identifier holds a character the exchange does not allow')
  return `/r1/${parts.map(encodeURIComponent).join('/')}`
}

/** `instance/class/member/subsystem` of whoever asks. */
export function clientId(parts: readonly string[]): string {
  return servicePath(parts).slice('/r1/'.length)
}

export type HashedRequest = {
  readonly method: string
  readonly path: string
  /** As they were sent, in that order. */
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array
  /** What the security server called the message: the `X-Road-Request-Id` of the answer. */
  readonly requestId: string
}

/** Headers that belong to a hop and not to the message (X-Road's RestMessage.java), and those the security server sets. */
const ofAHop = new Set([
  ...['transfer-encoding', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailer', 'upgrade'],
  ...['connection', 'pragma', 'user-agent', 'host', 'content-length', 'server', 'expect'],
  ...['x-road-request-id', 'x-road-request-hash'],
])

/**
 * Base64 of SHA-512(SHA-512(headers) || SHA-512(body)), or of SHA-512(headers) where there is no body (PR-REST,
 * X-Road-Request-Hash); verb, path and each header stand on a line of their own, the security server's identifier last.
 */
export function requestHash({ method, path, headers, body, requestId }: HashedRequest): string {
  const kept = headers.filter(([name]) => !ofAHop.has(name.toLowerCase()))
  const lines = [...kept, ['x-road-request-id', requestId] as const].map(([name, value]) => `${name}:${value}\r\n`)
  const headHash = createHash('sha512')
    .update(`${method}\r\n${path}\r\n${lines.join('')}`)
    .digest()
  if (body.length === 0) return headHash.toString('base64')
  const bodyHash = createHash('sha512').update(body).digest()
  return createHash('sha512').update(headHash).update(bodyHash).digest('base64')
}
