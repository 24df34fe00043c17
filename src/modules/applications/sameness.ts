import { createHash } from 'node:crypto'
import type { Answers, Definition } from '#engine'
import { toCanonical } from '#platform'

/** What makes two documents of a person say the same: the service and the answers, hashed so that it tells nothing. */
export function samenessOf(definition: Pick<Definition, 'id'>, answers: Answers): string {
  return createHash('sha256')
    .update(toCanonical([definition.id, answers]))
    .digest('base64url')
}
