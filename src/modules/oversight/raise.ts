/** Raising a flag: once for each rule of a reading, told to the person in plain words, or when a court's secrecy ends. */

import { officerById } from '#agencies'
import { personIfKnown } from '#identity'
import { day } from '#kernel'
import { notify } from '#notices'
import { type Context, enqueue } from '#platform'
import { append, type Receipt, readingsBy } from '#transparency'
import { type FlagRule, quietOf, type RuleName } from './rules.ts'
import * as store from './store.ts'

const hourMs = day / 24
/** Of one officer a person is told once a day. */
const toldEveryMs = day

/** Flags a reading for these rules, in the caller's transaction, and tells the person; those said lately are left out. */
export async function raise(ctx: Context, receipt: Receipt, broken: readonly FlagRule[]): Promise<FlagRule[]> {
  const raised: FlagRule[] = []
  for (const rule of broken) {
    if (rule !== 'audit' && (await wasSaid(ctx, receipt, rule))) continue
    const { id: receiptId, personId, service, at: readAt } = receipt
    const flag = { id: ctx.ids.uuid(), receiptId, rule, personId, officerId: receipt.actorId!, service, readAt }
    if (!(await store.insertFlag(ctx.db, { ...flag, foundAt: ctx.clock.now() }))) continue
    await append(ctx, { did: 'oversight.flagged', about: receiptId, personId, because: rule })
    raised.push(rule)
  }
  if (raised.length > 0) await tellOrWait(ctx, receipt)
  return raised
}

function wasSaid(ctx: Context, { actorId, personId, at }: Receipt, rule: RuleName): Promise<boolean> | false {
  const quiet = quietOf(rule)
  if (!quiet) return false
  const since = new Date(at.getTime() - quiet.hours * hourMs)
  return store.wasFlagged(ctx.db, {
    officerId: actorId!,
    personId: quiet.apart ? personId : null,
    rule,
    since,
    until: at,
  })
}

async function tellOrWait(ctx: Context, receipt: Receipt): Promise<void> {
  const { secretUntil, id: receiptId } = receipt
  if (secretUntil && secretUntil > ctx.clock.now()) await enqueue(ctx, 'oversight.tell', { receiptId }, secretUntil)
  else await tell(ctx, receipt)
}

/** Tells the person, unless they were told of this officer lately or have no account to be told in. */
async function tell(ctx: Context, { id, personId, actorId }: Receipt): Promise<void> {
  if (!(await personIfKnown(ctx, personId))) return
  const now = ctx.clock.now()
  const since = new Date(now.getTime() - toldEveryMs)
  if (await store.wasTold(ctx.db, { personId, officerId: actorId!, since })) return
  const { number } = await officerById(ctx, actorId!)
  await notify(ctx, { personId, key: 'reading-odd', params: { number }, about: id, sms: false })
  await store.setTold(ctx.db, id, now)
}

/** Tells of a flagged reading when a court's secrecy of it is over. */
export async function tellAfterSecrecy(ctx: Context, receiptId: string): Promise<void> {
  const [receipt] = await readingsBy(ctx, [receiptId])
  const flags = await store.flagsOfReceipt(ctx.db, receiptId)
  if (receipt && flags.every(({ toldAt }) => toldAt === null)) await tell(ctx, receipt)
}
