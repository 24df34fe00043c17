import { release } from '#appointments'
import { assert } from '#kernel'
import type { Context } from '#platform'
import { append } from '#transparency'
import type { Application } from './application.ts'
import { type ApplicationState, type From, type In, transitions, type Verb } from './life-cycle.ts'
import * as store from './store.ts'

/** Where nobody comes any more: the time that was booked is for somebody else. */
const ends: readonly ApplicationState[] = ['refused', 'withdrawn', 'expired']

type Told = { readonly because?: string; readonly data?: Readonly<Record<string, unknown>> }

/**
 * Moves an application along the life-cycle, in the transaction of the verb that decided it: its state, its step, its
 * entry in the log, both known by one identifier. The compiler knows where a verb may start; the application must have been loaded under lock.
 */
export async function move<V extends Verb>(
  ctx: Context,
  {
    application,
    verb,
    officerId,
    ...told
  }: { application: In<From<V>, Application>; verb: V; officerId?: string } & Told,
): Promise<void> {
  const { to, by, did } = transitions[verb]
  const { kind } = ctx.actor
  assert((by as readonly string[]).includes(kind), `${verb} is not for ${kind}`)
  const { id, state, personId } = application
  const byOfficer = ctx.actor.kind === 'officer' ? ctx.actor.officerId : (officerId ?? null)
  const stepId = ctx.ids.uuid()
  const step = {
    id: stepId,
    applicationId: id,
    verb,
    from: state,
    to,
    byKind: kind,
    byOfficer,
    at: ctx.clock.now(),
  }
  const [moved] = await Promise.all([
    store.setState(ctx.db, { id, from: state, to }),
    store.insertStep(ctx.db, step),
    append(ctx, { id: stepId, did: `applications.${did}`, about: id, personId, ...told }),
    ends.includes(to) && release(ctx, { applicationId: id, personId, because: to }),
  ])
  assert(moved === 1, 'an application was moved that was not under lock')
}
