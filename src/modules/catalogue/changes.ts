/** What changed in the catalogue: versions that came into force and services that were withdrawn, newest first. */
import type { Context } from '#platform'
import * as store from './store.ts'

export type { Change } from './store.ts'

/**
 * At most `limit` changes before a moment. Many come into force in the same one: `after` goes on among those of that
 * moment, behind the service of that id.
 */
export function changesBefore(
  { db }: Pick<Context, 'db'>,
  from: { before: Date; after?: string | undefined; limit: number },
): Promise<store.Change[]> {
  return store.changesBefore(db, from)
}
