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
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array
}

/**
 * Base64 of SHA-512(SHA-512(headers) || SHA-512(body)), or of SHA-512(headers) where there is no body (PR-REST,
 * X-Road-Request-Hash); verb, path and each header stand on a line of their own.
 */
export function requestHash({ method, path, headers, body }: HashedRequest): string {
  const head = [`${method}\r\n${path}\r\n`, ...headers.map(([name, value]) => `${name}:${value}\r\n`)].join('')
  const headHash = createHash('sha512').update(head).digest()
  if (body.length === 0) return headHash.toString('base64')
  const bodyHash = createHash('sha512').update(body).digest()
  return createHash('sha512').update(headHash).update(bodyHash).digest('base64')
}

/** The headers that are part of the message, in the order the hash takes them. */
export const hashedHeaders = ['X-Road-Client', 'X-Road-Id', 'X-Road-Issue', 'X-Road-UserId', 'Content-Type'] as const
