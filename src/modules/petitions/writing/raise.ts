import { citizenOf } from '#identity'
import { day, Refusal } from '#kernel'
import { notify } from '#notices'
import type { Context } from '#platform'
import { append } from '#transparency'
import { seal } from '#vault'
import { barredOffices, nextAbove } from '../barred.ts'
import { calendarOf, dayOf, endOf, setAlarms } from '../clock/clock.ts'
import { kindOf, type Petition, written } from '../petition.ts'
import { noteStep } from '../step.ts'
import * as store from '../store.ts'

/** How long after an answer its person may say that it does not satisfy them. */
export const raiseDays = 30

/**
 * The person is not satisfied: it goes to the office above, once, with a clock of its own and the words they add. Nobody
 * who answered it first gets it.
 */
export async function raisePetition(
  ctx: Context,
  { id, text }: { id: string; text?: string | undefined },
): Promise<void> {
  const personId = citizenOf(ctx.actor)
  const petition = await store.lockPetition(ctx.db, id)
  if (petition?.personId !== personId) throw new Refusal('petitions/not-found')
  const at = ctx.clock.now()
  const { answeredAt } = petition
  if (petition.state !== 'answered' || !answeredAt) throw new Refusal('petitions/not-answered', { id })
  if (petition.round === 2) throw new Refusal('petitions/raised-already', { id })
  if (at.getTime() > answeredAt.getTime() + raiseDays * day) throw new Refusal('petitions/too-late', { id })

  const raised = await raisedOf(ctx, petition, at)
  await store.setRaised(ctx.db, { id, ...raised, at })
  const now = { ...petition, ...raised, startedAt: at }
  if (text?.trim()) await addWords(ctx, petition, written(text))
  await noteStep(ctx, now, { did: 'raised' })
  await append(ctx, {
    ...{ did: 'petitions.raised', about: id, personId },
    data: { agency: raised.agencyId, office: raised.officeId, due: raised.dueAt },
  })
  await setAlarms(ctx, now)
  const params = { number: petition.number, date: dayOf(ctx, now) }
  await notify(ctx, { personId, key: 'petition-raised', params, about: id, sms: false })
}

/**
 * Where it goes and until when: above whoever answered, which may have been the office above already. Where nobody is
 * above, another officer of the same office answers. The office it is about is never forgotten.
 */
async function raisedOf(ctx: Context, petition: Petition, at: Date) {
  const { nation } = ctx.outside
  const { officeId, excludedOffice } = petition
  const answers = await store.answersTo(ctx.db, petition.id)
  const excludedOfficers = [...new Set([...petition.excludedOfficers, ...answers.map(({ officerId }) => officerId)])]
  const answeredAt = answers.at(-1)?.officeId ?? officeId
  const to = nextAbove(nation, answeredAt, [...(await barredOffices(ctx, petition)), officeId])
  const dueAt = endOf(calendarOf(nation, to.officeId), kindOf(ctx, petition.kind).term, at)
  const about = excludedOffice ?? answeredAt
  return { ...to, excludedOffice: about === to.officeId ? null : about, excludedOfficers, dueAt }
}

async function addWords(ctx: Context, { id, personId }: Petition, text: string): Promise<void> {
  const textId = await seal(ctx, { personId, sensitivity: 'personal', kind: 'petitions.message', values: { text } })
  const message = { id: ctx.ids.uuid(), petitionId: id, officerId: null, textId, at: ctx.clock.now() }
  await store.insertMessage(ctx.db, message)
}
