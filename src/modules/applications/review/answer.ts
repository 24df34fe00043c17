import { versionOf } from '#catalogue'
import { type Answers, type Form, type Given, parseAnswer } from '#engine'
import { citizenOf } from '#identity'
import { assert, type Issue, Refusal } from '#kernel'
import type { Context } from '#platform'
import type { Application } from '../application.ts'
import { calendarOf, resumed, setAlarms } from '../clock/clock.ts'
import { canStart } from '../life-cycle.ts'
import { move } from '../move.ts'
import * as applications from '../store.ts'
import type { Decision } from './decision.ts'
import * as store from './store.ts'

/** What a returned application asks: the decision that returned it. */
export async function askedAgain(
  ctx: Context,
  application: Pick<Application, 'id' | 'state'>,
): Promise<Decision | undefined> {
  if (application.state !== 'returned') return undefined
  const decisions = await store.decisionsOn(ctx.db, application.id, 50)
  return decisions.find(({ kind, doneAt }) => kind === 'return' && doneAt)
}

/**
 * The citizen answers what was asked, and nothing else changes; the clock goes on with what was left of it. Mistakes come
 * back as issues; an application that is not waiting for an answer is refused.
 */
export async function answerReturn(
  ctx: Context,
  { id, form, given }: { id: string; form: Form; given: Given },
): Promise<readonly Issue[]> {
  const personId = citizenOf(ctx.actor)
  const application = await applications.lockApplication(ctx.db, id)
  if (application?.personId !== personId) throw new Refusal('applications/not-found')
  const asked = await askedAgain(ctx, application)
  if (!asked || !canStart('answer', application)) throw new Refusal('applications/not-returned', { id })
  const { definition } = await versionOf(ctx, ctx.outside.nation.country, application.definitionHash)
  const answers: Record<string, Answers[string]> = { ...application.answers }
  const issues: Issue[] = []
  for (const name of asked.questions) {
    const parsed = parseAnswer(definition.questions[name]!, name, { form, given })
    if (parsed.ok) answers[name] = parsed.value
    else issues.push(...parsed.issues)
  }
  if (issues.length > 0) return issues

  const at = ctx.clock.now()
  const { officeId, minutesLeft } = application
  assert(minutesLeft !== null, 'a stopped clock knows what is left')
  const dueAt = resumed(calendarOf(ctx.outside.nation, officeId), at, minutesLeft)
  await applications.setAnswers(ctx.db, { id, answers })
  await applications.resumeClock(ctx.db, { id, at, dueAt })
  await move(ctx, { application, verb: 'answer', data: { questions: [...asked.questions], due: dueAt } })
  await setAlarms(ctx, { application, startedAt: at, dueAt })
  return []
}
