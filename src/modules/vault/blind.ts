import { createHmac } from 'node:crypto'
import type { Context } from '#platform'

const keyName = 'vault-blind-1'

/**
 * By what equal values of one kind are found again without lying there: whoever has the database alone cannot try out
 * numbers, which are few enough to be tried.
 */
export function blindIndex(ctx: Pick<Context, 'outside'>, { kind, values }: { kind: string; values: unknown }): Buffer {
  return createHmac('sha256', ctx.outside.keys.secretKey(keyName))
    .update(`vault/blind/v1|${kind}|`)
    .update(JSON.stringify(values))
    .digest()
}
