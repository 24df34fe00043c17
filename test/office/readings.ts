/** Readings for tests of who watches them: by an officer or by the platform, of a demo person, at a moment. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Actor } from '#kernel'
import { actingAs, type Context, sql } from '#platform'
import { commitReceipt, logStates, type NewReceipt, sequence } from '#transparency'
import { nation } from '../../mongolia/index.ts'
import { system } from '../harness.ts'

const lookEveryMs = 20

export type Planned = Partial<NewReceipt> & {
  readonly personId: string
  /** Who reads: an officer by identifier, or the platform. */
  readonly officerId?: string
  readonly at?: Date
  readonly hasCase?: boolean
}

/** Commits that something was read. */
export async function readOnce(ctx: Context, { officerId, at, hasCase = true, ...given }: Planned): Promise<string> {
  const by = actingAs({ ...ctx, ...(at && { clock: { now: () => at } }) }, officerId ? officerActor(officerId) : system)
  const { id } = await commitReceipt(by, {
    service: 'civil-correction',
    purpose: 'review',
    ...(hasCase && { applicationId: ctx.ids.uuid() }),
    register: 'civil',
    operation: 'address',
    fields: ['fullAddress'],
    law: 'x',
    ...given,
  })
  return id
}

/** An officer of the demonstration, acting. */
export function officerActor(officerId: string): Actor & { kind: 'officer' } {
  const { officeId, role } = nation.officers.find(({ id }) => id === officerId)!
  const { id: agencyId } = nation.agencies.find(({ offices }) => offices.some(({ id }) => id === officeId))!
  return { kind: 'officer', officerId, officeId, agencyId, role, sessionId: '019aa000-0000-7000-8000-00000000000b' }
}

/** Gives all entries their places and waits until the witnesses saw them, so that they can be looked through and proved. */
export async function sequenceAll(ctx: Context): Promise<void> {
  for (;;) {
    await sequence(ctx)
    const { waiting } = await ctx.db.one<{ waiting: number }>(
      sql`select count(*) as waiting from transparency.entry where index is null`,
    )
    if (waiting === 0) break
  }
  while ((await logStates(ctx)).some(({ size, witnessedSize }) => size > witnessedSize)) await sleep(lookEveryMs)
}
