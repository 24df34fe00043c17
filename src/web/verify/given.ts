/** Checks what was put in by the rules everybody checks by, and by what the platform alone knows besides: what it issued. */
import { type Verification, verifyPdf, verifyText } from '#documents'
import { endOfDay, type Localised, second } from '#kernel'
import type { Context } from '#platform'
import { type Answer, checkGiven, isOfLog, openPack, type SaidByDocument } from '#verify'
import type { DeskPack } from './lists.ts'

/** What it comes to now: a document is looked for among those that were issued, a receipt or statement is checked like everywhere. */
export async function verifyGiven(
  ctx: Context,
  given: Uint8Array | string,
  packOf: () => Promise<DeskPack>,
): Promise<Answer> {
  const text = typeof given === 'string' ? given : Buffer.from(given.subarray(0, 200)).toString('latin1')
  if (isOfLog(text)) {
    const { root, pack } = await packOf()
    return checkGiven(given, openPack(pack, root), ctx.clock.now())
  }
  const found = typeof given === 'string' ? await verifyText(ctx, given) : await verifyPdf(ctx, given)
  const { verdict, document } = found
  return { kind: 'document', verdict, ...(document ? { says: saidBy(ctx, document) } : {}) }
}

function saidBy(ctx: Context, document: NonNullable<Verification['document']>): SaidByDocument {
  const { title, agency, number, holder, rows, table, issuedAt, validUntil, bound, revokedAt } = document
  const until = new Date(endOfDay(ctx.outside.nation.country.timeZone, validUntil).getTime() - second)
  return {
    ...{ type: '', title, agency: { id: '', name: agency as Localised }, number, holder, rows, issuedAt, until, bound },
    ...(table ? { table } : {}),
    ...(revokedAt ? { revokedAt } : {}),
  }
}
