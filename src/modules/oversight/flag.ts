/** A flag: a reading that somebody should look at, who looked, and what they found. */
import { citizenOf, inspectorOf } from '#identity'
import { Refusal } from '#kernel'
import type { Context } from '#platform'
import { append, type Receipt, readingsBy } from '#transparency'
import { read } from '#vault'
import type { FlagRule } from './rules.ts'
import * as store from './store.ts'

export const findings = ['justified', 'mistake', 'unjustified'] as const
export type Finding = (typeof findings)[number]
export type Flag = {
  readonly id: string
  readonly receiptId: string
  readonly rule: FlagRule
  readonly personId: string
  readonly officerId: string
  readonly service: string
  readonly readAt: Date
  readonly foundAt: Date
  readonly toldAt: Date | null
  readonly clearedAt: Date | null
  readonly clearedBy: string | null
  readonly finding: Finding | null
}
export type Look = {
  readonly id: string
  readonly officerId: string
  readonly did: 'looked' | Finding
  readonly at: Date
}
export type LookedAt = { readonly flag: Flag; readonly receipt: Receipt; readonly looks: readonly Look[] }

export const refusals = {
  'oversight/not-found': 404,
  'oversight/cleared-already': 409,
  'oversight/not-yours': 403,
  'oversight/no-secrecy': 403,
} as const

const listMost = 50
const looksMost = 100
const countedMost = 1000

/** Flags for the inspector, newest first: numbers and rules, nothing of the person. */
export function flagsFor(
  ctx: Context,
  { rule, isOpen, before }: { rule?: FlagRule | undefined; isOpen: boolean; before?: string | undefined },
): Promise<Flag[]> {
  inspectorOf(ctx.actor)
  return store.flags(ctx.db, { rule: rule ?? null, isOpen, limit: listMost, before: before ?? null })
}

/** How many flags are open, by rule; past a thousand nobody counts. */
export function openFlags(ctx: Context): Promise<{ rule: FlagRule; count: number }[]> {
  inspectorOf(ctx.actor)
  return store.countOpenByRule(ctx.db, countedMost)
}

/** One flag with its reading; that it was looked at leaves a receipt, which the person sees. */
export async function lookAtFlag(ctx: Context, id: string): Promise<LookedAt> {
  const { officerId } = inspectorOf(ctx.actor)
  const flag = await store.findFlag(ctx.db, id)
  if (!flag) throw new Refusal('oversight/not-found')
  const { oversight } = ctx.outside.nation
  const reading = { personId: flag.personId, service: 'oversight', purpose: 'inspection', register: 'oversight' }
  const law = oversight ? { law: oversight.law } : {}
  return read(
    ctx,
    { ...reading, operation: 'flag', fields: ['reading'], ...law, ...(await secrecyOf(ctx, flag)) },
    async () => {
      const look = { id: ctx.ids.uuid(), flagId: id, officerId, did: 'looked', at: ctx.clock.now() } as const
      await store.insertLook(ctx.db, look)
      const [[receipt], looks] = await Promise.all([
        readingsBy(ctx, [flag.receiptId]),
        store.looksAt(ctx.db, { flagId: id, limit: looksMost }),
      ])
      return { flag, receipt: receipt!, looks }
    },
  )
}

/** Looking into what a court keeps secret stays secret as long: the look would tell what the court hides. */
async function secrecyOf(ctx: Context, { receiptId }: Flag) {
  const [receipt] = await readingsBy(ctx, [receiptId])
  const { secretUntil: until, secretOrder: order } = receipt!
  return until && order && until > ctx.clock.now() ? { secrecy: { until, order } } : {}
}

/** Closes a flag with what was found. */
export async function clearFlag(ctx: Context, { id, finding }: { id: string; finding: Finding }): Promise<void> {
  const { officerId } = inspectorOf(ctx.actor)
  const flag = await store.lockFlag(ctx.db, id)
  if (!flag) throw new Refusal('oversight/not-found')
  if (flag.clearedAt) throw new Refusal('oversight/cleared-already', { id })
  if (flag.officerId === officerId) throw new Refusal('oversight/not-yours', { id })

  const at = ctx.clock.now()
  await store.setFinding(ctx.db, { id, finding, officerId, at })
  await store.insertLook(ctx.db, { id: ctx.ids.uuid(), flagId: id, officerId, did: finding, at })
  await append(ctx, { did: 'oversight.flag-cleared', about: id, because: finding })
}

/** Which of these readings of their own data are flagged, and whether somebody still looks into it. */
export async function flaggedAmong(ctx: Context, receiptIds: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
  const rows = await store.flaggedOf(ctx.db, { receiptIds, personId: citizenOf(ctx.actor) })
  return new Map(rows.map(({ receiptId, isOpen }) => [receiptId, isOpen]))
}

/** Whether readings of this person are always shown to the inspector; said by an inspector. */
export async function setPublicFigure(
  ctx: Context,
  { personId, isListed }: { personId: string; isListed: boolean },
): Promise<void> {
  inspectorOf(ctx.actor)
  if (isListed) await store.setPublicFigure(ctx.db, personId, ctx.clock.now())
  else await store.removePublicFigure(ctx.db, personId)
  await append(ctx, { did: isListed ? 'oversight.figure-listed' : 'oversight.figure-removed', personId })
}
