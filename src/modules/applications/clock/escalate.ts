import { permit } from '#identity'
import { notify } from '#notices'
import { type Context, transact } from '#platform'
import { append } from '#transparency'
import type { Application, Escalation } from '../application.ts'
import * as store from '../store.ts'
import { alarms, calendarOf } from './clock.ts'

const order: readonly (Escalation | null)[] = [null, 'half', 'due', 'overdue']

/**
 * Raises the alarm once for each level, as long as the clock is running and the moment has really come: a clock that was
 * stopped meanwhile has a later end and alarms of its own. From the end on the citizen is told without asking.
 */
export async function escalate(
  ctx: Context,
  { applicationId, level }: { applicationId: string; level: Escalation },
): Promise<void> {
  permit(ctx.actor, 'applications.escalate')
  await transact(ctx, async (ctx) => {
    const application = await store.lockApplication(ctx.db, applicationId)
    if (!application || !isDue(ctx, application, level)) return
    await store.setEscalated(ctx.db, { id: applicationId, level })
    await append(ctx, {
      did: 'applications.escalated',
      about: applicationId,
      personId: application.personId,
      data: { level },
    })
    const late = { personId: application.personId, params: { number: application.number }, about: applicationId }
    if (level === 'due') await notify(ctx, { ...late, key: 'application-late', sms: true })
    if (level === 'overdue') await notify(ctx, { ...late, key: 'application-overdue', sms: true })
  })
}

function isDue(ctx: Context, application: Application, level: Escalation): boolean {
  const { state, dueAt, clockStartedAt, escalated, officeId } = application
  if (state !== 'in-review' || !dueAt || !clockStartedAt) return false
  if (order.indexOf(escalated) >= order.indexOf(level)) return false
  const at = alarms(calendarOf(ctx.outside.nation, officeId), { startedAt: clockStartedAt, dueAt })
  return ctx.clock.now() >= at[level]
}
