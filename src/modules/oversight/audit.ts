/** Readings drawn by lot: one of a hundred that officers made is shown to the lead of another office, without the person. */
import type { Officer } from '#agencies'
import { leadOf } from '#identity'
import { Refusal } from '#kernel'
import type { Context } from '#platform'
import { append, type Receipt, readingsBy } from '#transparency'
import { blindIndex } from '#vault'
import { raise } from './raise.ts'
import * as store from './store.ts'

export type Audit = {
  readonly receiptId: string
  readonly officerId: string
  readonly officeId: string
  readonly drawnAt: Date
  readonly judgedAt: Date | null
  readonly finding: 'justified' | 'unjustified' | null
}
export type AuditShown = Audit & { readonly receipt: Receipt }

/** One of so many. */
export const drawnOf = 100
const listMost = 20

/** Draws a reading, by a lot that nobody can foresee and that falls the same again, for an office that is not the reader's. */
export async function draw(ctx: Context, receipt: Receipt, officer: Officer): Promise<boolean> {
  const lot = blindIndex(ctx, { kind: 'oversight.audit', values: receipt.id })
  if (lot.readUInt32BE(0) % drawnOf !== 0) return false
  const officeId = otherOffice(ctx, officer, lot.readUInt32BE(4))
  if (!officeId) return false
  const { id: receiptId } = receipt
  await store.insertAudit(ctx.db, { receiptId, officerId: officer.id, officeId, at: ctx.clock.now() })
  return true
}

/** Another office of the same agency; where it has no other, one of the agency that watches over readings. */
function otherOffice(
  { outside: { nation } }: Context,
  { agencyId, officeId }: Officer,
  lot: number,
): string | undefined {
  const officesOf = (id: string | undefined) => nation.agencies.find((agency) => agency.id === id)?.offices ?? []
  const others = officesOf(agencyId).filter(({ id }) => id !== officeId)
  const from = others.length > 0 ? others : officesOf(nation.oversight?.agency).filter(({ id }) => id !== officeId)
  return from[lot % Math.max(1, from.length)]?.id
}

/** What fell to the office of the lead who acts: who read what, when, by which law, and not of whom. */
export async function auditsFor(ctx: Context): Promise<AuditShown[]> {
  const { officeId } = leadOf(ctx.actor)
  const audits = await store.auditsAt(ctx.db, { officeId, limit: listMost })
  const receipts = await readingsBy(
    ctx,
    audits.map(({ receiptId }) => receiptId),
  )
  const byId = new Map(receipts.map((receipt) => [receipt.id, receipt]))
  return audits.map((audit) => ({ ...audit, receipt: byId.get(audit.receiptId)! }))
}

/** Says of a reading that fell to one's office whether it was justified; one that was not is flagged. */
export async function judgeAudit(
  ctx: Context,
  { receiptId, finding }: { receiptId: string; finding: 'justified' | 'unjustified' },
): Promise<void> {
  const { officerId, officeId } = leadOf(ctx.actor)
  const audit = await store.lockAudit(ctx.db, receiptId)
  if (audit?.officeId !== officeId) throw new Refusal('oversight/not-found')
  if (audit.judgedAt) throw new Refusal('oversight/cleared-already', { receiptId })

  await store.setJudged(ctx.db, { receiptId, finding, officerId, at: ctx.clock.now() })
  await append(ctx, { did: 'oversight.audit-judged', about: receiptId, because: finding })
  const [receipt] = await readingsBy(ctx, [receiptId])
  if (finding === 'unjustified') await raise(ctx, receipt!, ['audit'])
}
