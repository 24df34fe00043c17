/** Whose case it is: what an officer may touch lies on their own desk, at their own office, and is not decided yet. */
import { officerOf } from '#identity'
import { Refusal } from '#kernel'
import type { Context } from '#platform'
import type { Application } from '../application.ts'
import type { In } from '../life-cycle.ts'
import * as applications from '../store.ts'
import type { Decision } from './decision.ts'
import * as store from './store.ts'

export type Case = In<'in-review', Application>

const desksMost = 20

/** The case on the desk of the officer who acts. */
export async function caseOnDesk(ctx: Context, id: string): Promise<Case> {
  return mine(ctx, await applications.findApplication(ctx.db, id))
}

/** The same under lock. */
export async function lockOnDesk(ctx: Context, id: string): Promise<Case> {
  return mine(ctx, await applications.lockApplication(ctx.db, id))
}

/** The same, and no decision on it waits to take effect: it can still go to somebody else. */
export async function lockUndecided(ctx: Context, id: string): Promise<Case> {
  const application = await lockOnDesk(ctx, id)
  if (await pendingDecision(ctx, id)) throw new Refusal('applications/decided-already', { id, state: 'pending' })
  return application
}

/** The decision on an application that has not taken effect and can still be taken back. */
export async function pendingDecision(ctx: Context, id: string): Promise<Decision | undefined> {
  const [newest] = await store.decisionsOn(ctx.db, id, 1)
  return newest && !newest.doneAt && !newest.undoneAt && !newest.voidState ? newest : undefined
}

/** What lies undecided on the desk of the officer who acts, the earliest due first. */
export function deskOf(ctx: Context): Promise<Application[]> {
  const { officerId, officeId } = officerOf(ctx.actor)
  return store.lyingOnDesk(ctx.db, { officerId, officeId, limit: desksMost })
}

/** What is at another office does not exist; what is at one's own says why it cannot be touched. */
function mine(ctx: Context, application: Application | undefined): Case {
  const { officerId, officeId } = officerOf(ctx.actor)
  if (application?.officeId !== officeId) throw new Refusal('applications/not-found')
  const { id, state } = application
  if (state !== 'in-review') throw new Refusal('applications/decided-already', { id, state })
  if (application.officerId !== officerId) throw new Refusal('applications/not-yours', { id })
  return { ...application, state }
}
