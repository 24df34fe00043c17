/**
 * Which case an officer works on is not theirs to choose: what lies on the desk comes first, then whatever at their
 * office is due soonest and belongs to nobody. Giving one back needs a coded reason, and it never comes back to them.
 */
import { leadOf, officerOf } from '#identity'
import { Refusal } from '#kernel'
import type { Context } from '#platform'
import { append } from '#transparency'
import * as applications from '../store.ts'
import { lockUndecided, pendingDecision } from './desk.ts'
import * as store from './store.ts'

export const recusalReasons = ['relative', 'acquaintance', 'own-interest', 'unwell'] as const
export type RecusalReason = (typeof recusalReasons)[number]

/** Why a lead takes a case from somebody's desk. */
export const releaseReasons = ['absent', 'too-much', 'left'] as const
export type ReleaseReason = (typeof releaseReasons)[number]

/**
 * The next case of the officer who acts; nothing when none waits. The same one until it is decided or given back, from
 * however many windows it is asked for at once.
 */
export async function nextCase(ctx: Context): Promise<{ id: string } | undefined> {
  const { officerId, officeId } = officerOf(ctx.actor)
  await store.lockDesk(ctx.db, officerId)
  const [lying] = await store.lyingOnDesk(ctx.db, { officerId, officeId, limit: 1 })
  if (lying) return { id: lying.id }
  const taken = await store.takeNext(ctx.db, { officeId, officerId, at: ctx.clock.now() })
  if (!taken) return undefined
  const { id, personId } = taken
  await append(ctx, { did: 'applications.assigned', about: id, personId, data: { office: officeId } })
  return { id }
}

/** Gives a case back for a reason of one's own; somebody else gets it. */
export async function recuse(ctx: Context, { id, because }: { id: string; because: RecusalReason }): Promise<void> {
  const { officerId } = officerOf(ctx.actor)
  if (!recusalReasons.includes(because)) throw new Refusal('applications/bad-decision', { id })
  const { personId } = await lockUndecided(ctx, id)
  await store.insertRecusal(ctx.db, { applicationId: id, officerId, because, at: ctx.clock.now() })
  await store.releaseCase(ctx.db, id)
  await append(ctx, { did: 'applications.recused', about: id, personId, because })
}

/** The lead takes a case from the desk of somebody at their office; whoever asks next gets it. */
export async function releaseByLead(
  ctx: Context,
  { id, because }: { id: string; because: ReleaseReason },
): Promise<void> {
  const { officeId } = leadOf(ctx.actor)
  if (!releaseReasons.includes(because)) throw new Refusal('applications/bad-decision', { id })
  const application = await applications.lockApplication(ctx.db, id)
  if (application?.officeId !== officeId) throw new Refusal('applications/not-found')
  const { state, officerId, personId } = application
  if (state !== 'in-review') throw new Refusal('applications/decided-already', { id, state })
  if (await pendingDecision(ctx, id)) throw new Refusal('applications/decided-already', { id, state: 'pending' })
  if (officerId === null) return

  await store.releaseCase(ctx.db, id)
  await append(ctx, { did: 'applications.released', about: id, personId, because, data: { officer: officerId } })
}
