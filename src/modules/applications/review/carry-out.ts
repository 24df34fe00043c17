import { type Service, versionOf } from '#catalogue'
import { permit, personById } from '#identity'
import { assert, day } from '#kernel'
import { notify } from '#notices'
import { type Context, enqueue, transact } from '#platform'
import type { Application } from '../application.ts'
import { calendarOf, minutesLeft } from '../clock/clock.ts'
import { canStart, type In } from '../life-cycle.ts'
import { move } from '../move.ts'
import * as applications from '../store.ts'
import { titleIn } from '../take-up/titles.ts'
import type { Decision } from './decision.ts'
import * as store from './store.ts'

/** How long a citizen has to answer what was asked. */
export const answerDays = 30

/**
 * A decision takes effect, unless it was taken back. What the citizen took back meanwhile stays taken back: the decision
 * is void and its officer sees so.
 */
export async function carryOut(ctx: Context, decisionId: string): Promise<void> {
  permit(ctx.actor, 'applications.fulfil')
  const found = await store.findDecision(ctx.db, decisionId)
  assert(found, 'a job names a decision that is not there')
  await transact(ctx, async (ctx) => {
    const application = await applications.lockApplication(ctx.db, found.applicationId)
    const decision = await store.findDecision(ctx.db, decisionId)
    assert(application && decision, 'a decision is about nothing')
    if (decision.doneAt || decision.undoneAt || decision.voidState) return
    if (application.state !== 'in-review') {
      await store.setVoid(ctx.db, { id: decisionId, state: application.state })
      return
    }
    assert(canStart('return', application), 'what is in review can be decided')
    await store.setDone(ctx.db, { id: decisionId, at: ctx.clock.now() })
    const service = await versionOf(ctx, ctx.outside.nation.country, application.definitionHash)
    await effects[decision.kind](ctx, { application, decision, service })
  })
}

type Effect = (
  ctx: Context,
  given: { application: In<'in-review', Application>; decision: Decision; service: Service },
) => Promise<void>

const effects: Readonly<Record<Decision['kind'], Effect>> = { grant, return: sendBack, refuse }

async function grant(ctx: Context, { application, decision, service }: Parameters<Effect>[1]): Promise<void> {
  const { id, personId, number } = application
  await applications.setDecided(ctx.db, { id, code: null, at: ctx.clock.now() })
  await move(ctx, { application, verb: 'grant', officerId: decision.officerId, data: { decision: decision.id } })
  await enqueue(ctx, 'applications.finish', { applicationId: id })
  const { language } = await personById(ctx, personId)
  const params = { title: titleIn(service, language), number }
  await notify(ctx, { personId, key: 'application-granted', params, about: id, sms: true })
}

/** The clock stops, and the citizen is told what exactly is asked of them. */
async function sendBack(ctx: Context, { application, decision }: Parameters<Effect>[1]): Promise<void> {
  const { id, personId, number, officeId, dueAt } = application
  const at = ctx.clock.now()
  assert(dueAt, 'what is in review has a clock')
  const left = minutesLeft(calendarOf(ctx.outside.nation, officeId), at, dueAt)
  await applications.stopClock(ctx.db, { id, at, minutesLeft: left })
  await move(ctx, {
    application,
    verb: 'return',
    officerId: decision.officerId,
    because: decision.code ?? '',
    data: { decision: decision.id, questions: [...decision.questions], minutesLeft: left },
  })
  await enqueue(ctx, 'applications.expire', { applicationId: id }, new Date(at.getTime() + answerDays * day))
  await notify(ctx, { personId, key: 'application-returned', params: { number }, about: id, sms: true })
}

async function refuse(ctx: Context, { application, decision, service }: Parameters<Effect>[1]): Promise<void> {
  const { id, personId, number } = application
  await applications.setDecided(ctx.db, { id, code: decision.code, at: ctx.clock.now() })
  await move(ctx, {
    application,
    verb: 'refuse',
    officerId: decision.officerId,
    because: decision.code ?? '',
    data: { decision: decision.id },
  })
  await enqueue(ctx, 'applications.finish', { applicationId: id })
  const { language } = await personById(ctx, personId)
  const params = { title: titleIn(service, language), number }
  await notify(ctx, { personId, key: 'application-refused', params, about: id, sms: true })
}
