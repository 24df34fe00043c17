import { versionOf } from '#catalogue'
import { type Definition, readsOf } from '#engine'
import { officerOf } from '#identity'
import { Refusal } from '#kernel'
import { type Context, enqueue } from '#platform'
import { append, assertWitnessed } from '#transparency'
import type { Application } from '../application.ts'
import { holdsGrant, pendingOf } from '../facts/pending.ts'
import * as applications from '../store.ts'
import { type Decision, type DecisionGiven, faultOf, undoMs, writtenNote } from './decision.ts'
import { lockOnDesk } from './desk.ts'
import * as store from './store.ts'

/**
 * An officer decides the case that lies on their desk. It takes effect ten seconds later; until then it can be taken
 * back, and a second decision, from another window or another officer, is refused. A grant against what a register says
 * now is refused too.
 */
export async function decide(
  ctx: Context,
  { id, given }: { id: string; given: DecisionGiven },
): Promise<Pick<Decision, 'id' | 'effectAt'>> {
  const { officerId } = officerOf(ctx.actor)
  await assertWitnessed(ctx, 'case') // what nobody outside sees is not decided either
  const application = await lockOnDesk(ctx, id)
  const { definition } = await versionOf(ctx, ctx.outside.nation.country, application.definitionHash)
  const isHeld = given.kind === 'grant' && (await isGrantHeld(ctx, { application, definition }))
  const fault = faultOf(given, { definition, application, isHeld })
  if (fault) throw new Refusal(`applications/${fault}`, { id })

  const at = ctx.clock.now()
  const decision = {
    id: ctx.ids.uuid(),
    applicationId: id,
    officerId,
    kind: given.kind,
    code: given.kind === 'grant' ? null : given.code,
    questions: given.kind === 'return' ? [...new Set(given.questions)] : [],
    note: given.kind === 'grant' ? '' : writtenNote(given.note),
    at,
    effectAt: new Date(at.getTime() + undoMs),
  }
  if ((await store.insertDecision(ctx.db, decision)) === 0)
    throw new Refusal('applications/decided-already', { id, state: 'pending' })
  const { kind, code, questions } = decision
  await append(ctx, {
    did: 'applications.decided',
    about: id,
    personId: application.personId,
    ...(code ? { because: code } : {}),
    data: { decision: decision.id, kind, questions: [...questions] },
  })
  await enqueue(ctx, 'applications.carry-out', { decisionId: decision.id }, decision.effectAt)
  return { id: decision.id, effectAt: decision.effectAt }
}

/** Whether a grant has to wait for a register. */
export async function isGrantHeld(
  ctx: Context,
  { application, definition }: { application: Application; definition: Definition },
): Promise<boolean> {
  const reads = readsOf(definition, ctx.outside.nation.registers)
  const { unchecked } = application
  return holdsGrant(definition, { unchecked, pending: await pendingOf(ctx, application) }, reads)
}

/** Takes back one's own decision that has not taken effect; the case lies on the desk again. */
export async function undoDecision(ctx: Context, decisionId: string): Promise<{ applicationId: string }> {
  const { officerId } = officerOf(ctx.actor)
  const found = await store.findDecision(ctx.db, decisionId)
  if (found?.officerId !== officerId) throw new Refusal('applications/not-found')
  const application = await applications.lockApplication(ctx.db, found.applicationId)
  const decision = await store.findDecision(ctx.db, decisionId)
  if (!application || !decision || decision.doneAt || decision.voidState) throw new Refusal('applications/too-late')
  if (decision.undoneAt) return { applicationId: application.id }
  const at = ctx.clock.now()
  if (at >= decision.effectAt) throw new Refusal('applications/too-late')

  await store.setUndone(ctx.db, { id: decisionId, at })
  await append(ctx, {
    did: 'applications.decision-undone',
    about: application.id,
    personId: application.personId,
    data: { decision: decisionId },
  })
  return { applicationId: application.id }
}
