/** A person's own key: with it they know their pseudonym of any day, and nobody else does. */
import { createHmac } from 'node:crypto'
import type { Context } from '#platform'

const keyName = 'chain'

/** The key, from a secret of the platform: it lies nowhere. */
export function chainKeyOf(ctx: Pick<Context, 'outside'>, personId: string): Buffer {
  return createHmac('sha256', ctx.outside.keys.secretKey(keyName)).update(`chain-key/v1/${personId}`).digest()
}
