import { Refusal } from '#kernel'
import type { Context } from '#platform'
import type { Application } from './application.ts'
import * as store from './store.ts'

/** The application, if it is this person's; anybody else's does not exist for them. */
export async function applicationOf(
  ctx: Context,
  { id, personId }: { id: string; personId: string },
): Promise<Application> {
  const application = await store.findApplication(ctx.db, id)
  if (application?.personId !== personId) throw new Refusal('applications/not-found')
  return application
}

/** A person's applications, newest first, at most `limit`. */
export function applicationsOf(
  ctx: Context,
  personId: string,
  { limit, before }: { limit: number; before?: string | undefined },
): Promise<Application[]> {
  return store.applicationsOfPerson(ctx.db, { personId, limit, before })
}

/** Where a person has something to do: pay, answer, fetch; newest first, at most `limit`. */
export function needingPerson(ctx: Context, personId: string, limit: number): Promise<Application[]> {
  return store.applicationsIn(ctx.db, { personId, states: ['awaiting-payment', 'returned', 'ready'], limit })
}

const stepsMost = 200

/** What happened to an application, oldest first; whoever asks has shown that they may see it. */
export function stepsOf(ctx: Context, application: Pick<Application, 'id'>): Promise<store.Step[]> {
  return store.stepsOf(ctx.db, application.id, stepsMost)
}
