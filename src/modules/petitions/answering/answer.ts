import { officerOf } from '#identity'
import { Refusal } from '#kernel'
import { notify } from '#notices'
import { type Context, enqueue } from '#platform'
import { append, assertWitnessed } from '#transparency'
import { seal } from '#vault'
import { kindOf, type Petition, written } from '../petition.ts'
import { type Publication, publishAnswer } from '../published/publish.ts'
import { noteStep } from '../step.ts'
import * as store from '../store.ts'
import { lockAtOffice } from './at-office.ts'

export type AnswerGiven = {
  readonly outcome: string
  /** On which of its grounds a no stands. */
  readonly ground?: string | undefined
  readonly text: string
  /** In words for everybody: what was asked, what was answered. */
  readonly published?: Publication | undefined
}

/**
 * An officer answers a petition. What it says is sealed for its person; where others were merged into it, it is written for
 * all of them and goes to each. A no names its ground. Of one that is merged the leading one is answered.
 */
export async function answerPetition(ctx: Context, { id, given }: { id: string; given: AnswerGiven }): Promise<void> {
  await assertWitnessed(ctx, 'case') // what nobody outside sees is not answered either
  const petition = await lockAtOffice(ctx, id)
  if (petition.leadingId) throw new Refusal('petitions/merged', { id })
  const ground = groundOf(ctx, petition, given)
  const text = written(given.text)
  const { count, people } = await store.mergedInto(ctx.db, id)

  const stands = count > 0 ? { commonId: await common(ctx, text) } : { textId: await sealed(ctx, petition, text) }
  await putAnswer(ctx, petition, { outcome: given.outcome, ground, ...stands, ...whoOf(ctx) })
  if (given.published && petition.isPublic)
    await publishAnswer(ctx, petition, { ...given.published, outcome: given.outcome, writers: people })
  if (count > 0) await enqueue(ctx, 'petitions.answer-members', { petitionId: id })
}

function groundOf(ctx: Context, petition: Petition, { outcome, ground }: AnswerGiven): string | null {
  const found = kindOf(ctx, petition.kind).outcomes.find(({ id }) => id === outcome)
  const isRight = found && (found.no ? found.no.grounds.some(({ id }) => id === ground) : !ground)
  if (!isRight) throw new Refusal('petitions/bad-answer', { id: petition.id })
  return ground || null
}

function whoOf(ctx: Context): Pick<store.StoredAnswer, 'officerId' | 'officeId'> {
  const { officerId, officeId } = officerOf(ctx.actor)
  return { officerId, officeId }
}

async function common(ctx: Context, text: string): Promise<string> {
  const id = ctx.ids.uuid()
  await store.insertCommonAnswer(ctx.db, { id, text })
  return id
}

function sealed(ctx: Context, { personId }: Petition, text: string): Promise<string> {
  return seal(ctx, { personId, sensitivity: 'personal', kind: 'petitions.answer', values: { text } })
}

type Put = Pick<store.StoredAnswer, 'outcome' | 'ground' | 'officerId' | 'officeId'> & {
  readonly textId?: string
  readonly commonId?: string
}

/** Writes down that a petition is answered, and tells its person; in the caller's transaction. */
export async function putAnswer(ctx: Context, petition: Petition, put: Put): Promise<void> {
  const { id, personId, number, round } = petition
  const { outcome, ground } = put
  const at = ctx.clock.now()
  await store.setAnswered(ctx.db, { id, outcome, at })
  const answer = { textId: null, commonId: null, ...put, id: ctx.ids.uuid(), petitionId: id, round, at }
  await store.insertAnswer(ctx.db, answer)
  await noteStep(ctx, petition, { did: 'answered', because: outcome })
  await append(ctx, {
    ...{ did: 'petitions.answered', about: id, personId, because: ground ?? outcome },
    data: { outcome, onTime: at <= petition.dueAt, ...(petition.leadingId ? { leading: petition.leadingId } : {}) },
  })
  const told = { personId, params: { number }, about: id, sms: true }
  if (ground) await notify(ctx, { ...told, key: 'petition-refused' })
  else await notify(ctx, { ...told, key: 'petition-answered' })
}
