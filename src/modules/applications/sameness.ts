import { createHash } from 'node:crypto'
import type { Answers, Definition } from '#engine'
import { toCanonical } from '#verify'

/**
 * What makes two documents of a person say the same: the service and the answers, hashed so that it tells nothing. What was
 * left out is no answer.
 */
export function samenessOf(definition: Pick<Definition, 'id'>, answers: Answers): string {
  const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null))
  return createHash('sha256')
    .update(toCanonical([definition.id, given]))
    .digest('base64url')
}
