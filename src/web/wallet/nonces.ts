/**
 * Numbers used once that need no memory until they are used: a time, chance, and a mark by a key that this process made. After
 * a restart those given before are stale, and a wallet asks for another.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { walletLimits } from '#documents'
import type { Clock } from '#kernel'

/** For proofs that whoever has a token has its key (RFC 9449 §8), or for keys that copies are bound to (OpenID4VCI §7). */
export type NonceUse = 'dpop' | 'copy'
export type Nonces = {
  readonly make: (use: NonceUse) => string
  readonly isFresh: (use: NonceUse, nonce: unknown) => boolean
}

const markBytes = 16
const shape = /^((\w{1,12})\.[\w-]{16})\.([\w-]{22})$/

/** Numbers of this process's own. */
export function openNonces(clock: Clock): Nonces {
  const key = randomBytes(32)
  const markOf = (use: NonceUse, body: string) =>
    createHmac('sha256', key).update(`${use} ${body}`).digest().subarray(0, markBytes)
  return {
    make: (use) => {
      const body = `${clock.now().getTime().toString(36)}.${randomBytes(12).toString('base64url')}`
      return `${body}.${markOf(use, body).toString('base64url')}`
    },
    isFresh: (use, nonce) => {
      const [, body, at, mark] = shape.exec(String(nonce)) ?? []
      if (!body || !mark || !at) return false
      const given = Buffer.from(mark, 'base64url')
      const expected = markOf(use, body)
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false
      const age = clock.now().getTime() - Number.parseInt(at, 36)
      return age >= 0 && age <= walletLimits.nonceMs
    },
  }
}
