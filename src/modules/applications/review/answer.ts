import { isDeepStrictEqual } from 'node:util'
import { versionOf } from '#catalogue'
import {
  type Answers,
  type Definition,
  type Form,
  type Given,
  namesIn,
  parseAnswer,
  questionsOf,
  restsOn,
  typedIn,
} from '#engine'
import { citizenOf } from '#identity'
import { assert, type Checked, good, type Issue, Refusal } from '#kernel'
import { type Context, keepFiles } from '#platform'
import type { Application } from '../application.ts'
import { calendarOf, resumed, setAlarms } from '../clock/clock.ts'
import { awaitCheck } from '../facts/pending.ts'
import { canStart } from '../life-cycle.ts'
import { move } from '../move.ts'
import * as applications from '../store.ts'
import { officesOf } from '../take-up/queue.ts'
import { isAsked, isReached } from './asked.ts'
import type { Decision } from './decision.ts'
import { fileIdIn } from './open-case.ts'
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
  const checked = answersTo(asked, { application, definition, form, given })
  if (!checked.ok) return checked.issues

  const at = ctx.clock.now()
  const answers = checked.value
  const files = Object.keys(answers).flatMap((name) =>
    answers[name] === application.answers[name] ? [] : (fileIdIn(answers[name]) ?? []),
  )
  if (files.length > 0) await keepFiles(ctx, { ids: files, ownerId: personId, until: keptUntil(definition, at) })
  const { minutesLeft } = application
  assert(minutesLeft !== null, 'a stopped clock knows what is left')
  const offices = officesOf(ctx.outside.nation, definition, answers) // another may have been chosen
  const dueAt = resumed(calendarOf(ctx.outside.nation, offices.officeId), at, minutesLeft)
  const changed = Object.keys(answers).filter((name) => !isDeepStrictEqual(answers[name], application.answers[name]))
  const unchecked = uncheckedNow(application, { definition, answers, changed, given })
  const isOpenAgain = changed.some((name) => tellsFacts(definition, name) || application.unchecked.includes(name))
  await applications.setAnswers(ctx.db, { id, answers, unchecked, isOpenAgain })
  for (const register of new Set(unchecked.flatMap((name) => given.typed?.[name] ?? [])))
    await awaitCheck(ctx, {
      application,
      register,
      questions: unchecked.filter((name) => given.typed?.[name] === register),
    })
  await move(ctx, { application, verb: 'answer', data: { questions: [...asked.questions], due: dueAt } })
  await applications.resumeClock(ctx.db, { id, ...offices, at, dueAt }) // after the move: what is returned stands still
  await setAlarms(ctx, { application: { id, officeId: offices.officeId }, startedAt: at, dueAt })
  return []
}

type Changed = {
  readonly definition: Definition
  readonly answers: Answers
  readonly changed: readonly string[]
  readonly given: Given
}

/** The answers nobody has checked: those from before that stayed as they were, and those that were typed now. */
function uncheckedNow({ unchecked }: Application, { definition, answers, changed, given }: Changed): string[] {
  const typed = typedIn(definition, answers, given).filter((name) => changed.includes(name))
  return [...new Set([...unchecked.filter((name) => !changed.includes(name)), ...typed])]
}

/** Whether what registers say, or what stops it, may be otherwise by another answer: then somebody has to look again. */
function tellsFacts({ stop, facts }: Definition, name: string): boolean {
  const fills = Object.values(facts).some((source) =>
    restsOn({ inputs: ('with' in source && source.with) || {} }, [name]),
  )
  return fills || stop.some(({ when }) => namesIn(when).includes(name))
}

type Answering = {
  readonly application: Application
  readonly definition: Definition
  readonly form: Form
  readonly given: Given
}

/** All answers with those that were asked for anew, or what there is to put right in these. */
function answersTo(asked: Decision, { application, definition, form, given }: Answering): Checked<Answers> {
  const answers: Record<string, Answers[string]> = { ...application.answers }
  const issues: Issue[] = []
  const before = { answers: application.answers, facts: {} }
  for (const [name, question] of questionsOf(definition)) {
    const now = { answers, facts: {} } // no page depends on what registers say
    if (!isReached(definition, name, now)) delete answers[name] // an answer given here has taken its page away
    if (!isAsked(definition, name, { asked: asked.questions, before, now })) continue
    const parsed = parseAnswer(question, name, { form, given })
    if (parsed.ok) answers[name] = parsed.value
    else issues.push(...parsed.issues)
  }
  return issues.length > 0 ? { ok: false, issues } : good(answers)
}

function keptUntil({ keep }: Pick<Definition, 'keep'>, at: Date): Date {
  const until = new Date(at)
  until.setUTCFullYear(until.getUTCFullYear() + keep.decidedYears + 1) // it may be decided next year
  return until
}
