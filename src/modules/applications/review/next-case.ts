/**
 * Which case an officer works on is not theirs to choose: what lies on the desk comes first, then whatever at their
 * office is due soonest and belongs to nobody. Giving one back needs a coded reason, and it never comes back to them.
 */
import { versionOf } from '#catalogue'
import { officerOf, personById } from '#identity'
import { day, minute, Outage, Refusal } from '#kernel'
import type { Context } from '#platform'
import { append } from '#transparency'
import type { Application } from '../application.ts'
import * as applications from '../store.ts'
import { readFacts } from '../take-up/read-facts.ts'
import { lockOnDesk } from './decide.ts'
import * as store from './store.ts'

export const recusalReasons = ['relative', 'acquaintance', 'own-interest', 'unwell'] as const
export type RecusalReason = (typeof recusalReasons)[number]

/** What registers said is read anew before an officer looks, once it is this old. */
const freshMs = 15 * minute

/** The next case of the officer who acts; nothing when none waits. The same one until it is decided or given back. */
export async function nextCase(ctx: Context): Promise<{ id: string } | undefined> {
  const { officerId, officeId } = officerOf(ctx.actor)
  const lying = await store.onDesk(ctx.db, officerId)
  if (lying) return lying
  const taken = await store.takeNext(ctx.db, { officeId, officerId, at: ctx.clock.now() })
  if (taken)
    await append(ctx, {
      did: 'applications.assigned',
      about: taken.id,
      personId: taken.personId,
      data: { office: officeId },
    })
  return taken && { id: taken.id }
}

/** The case on the desk of the officer who acts. */
export async function caseOnDesk(ctx: Context, id: string): Promise<Application> {
  const { officerId, officeId } = officerOf(ctx.actor)
  const application = await applications.findApplication(ctx.db, id)
  if (application?.officeId !== officeId || application.officerId !== officerId)
    throw new Refusal('applications/not-found')
  return application
}

/**
 * The same with what registers say now, where it was read some time ago; outside any transaction. A register that is down
 * leaves what was read before, with its time.
 */
export async function refreshedCase(ctx: Context, id: string): Promise<{ application: Application; stale: boolean }> {
  const application = await caseOnDesk(ctx, id)
  const age = application.factsAt ? ctx.clock.now().getTime() - application.factsAt.getTime() : day
  if (application.state !== 'in-review' || age < freshMs) return { application, stale: false }
  const service = await versionOf(ctx, ctx.outside.nation.country, application.definitionHash)
  const person = await personById(ctx, application.personId)
  try {
    const known = await readFacts(ctx, { application, service, person, quietly: true })
    await applications.setFacts(ctx.db, { id, ...known, at: ctx.clock.now() })
    return { application: await caseOnDesk(ctx, id), stale: false }
  } catch (error) {
    if (!(error instanceof Outage)) throw error
    return { application, stale: true }
  }
}

/** Gives a case back for a reason of one's own; somebody else gets it. */
export async function recuse(ctx: Context, { id, because }: { id: string; because: RecusalReason }): Promise<void> {
  const { officerId } = officerOf(ctx.actor)
  const application = await lockOnDesk(ctx, id)
  await store.insertRecusal(ctx.db, { applicationId: id, officerId, because, at: ctx.clock.now() })
  await store.releaseCase(ctx.db, id)
  await append(ctx, { did: 'applications.recused', about: id, personId: application.personId, because })
}
