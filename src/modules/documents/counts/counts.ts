/** What everyone may know of a span of time: how many documents each key signed, and how many were revoked. */
import type { Context } from '#platform'
import * as store from './store.ts'

export type DocumentCounts = {
  /** By the key of the QR, in hex. */
  readonly issued: Readonly<Record<string, number>>
  /** Those of them that stand in the place of an earlier one. */
  readonly replacing: Readonly<Record<string, number>>
  readonly revoked: number
}

/** The counts of what was issued and revoked between two moments. */
export async function documentCounts(ctx: Context, span: store.Span): Promise<DocumentCounts> {
  const [issued, replacing, revoked] = await Promise.all([
    store.issuedByKey(ctx.db, span),
    store.replacingByKey(ctx.db, span),
    store.revoked(ctx.db, span),
  ])
  const byKey = (rows: typeof issued) => Object.fromEntries(rows.map(({ kid, count }) => [kid.toString('hex'), count]))
  return { issued: byKey(issued), replacing: byKey(replacing), revoked }
}
