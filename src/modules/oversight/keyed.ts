import { createHmac, randomBytes } from 'node:crypto'
import type { Context } from '#platform'

const keyBytes = 32

/** A hash that nobody makes without the platform's key: neither guessed from a number nor foreseen. */
export async function keyedHash(ctx: Pick<Context, 'outside'>, kind: string, text: string): Promise<Buffer> {
  const key = await ctx.outside.keys.keep('oversight-hash', () => randomBytes(keyBytes).toString('base64'))
  return createHmac('sha256', Buffer.from(key, 'base64')).update(`${kind}/v1\0${text}`).digest()
}
