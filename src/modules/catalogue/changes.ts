/** What changed in the catalogue: versions that came into force and services that were withdrawn, newest first. */
import type { Context } from '#platform'
import * as store from './store.ts'

export type { Change } from './store.ts'

/** At most `limit` changes before a moment. */
export function changesBefore(
  { db }: Pick<Context, 'db'>,
  asked: { before: Date; limit: number },
): Promise<store.Change[]> {
  return store.changesBefore(db, asked)
}
