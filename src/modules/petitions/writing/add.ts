import { citizenOf } from '#identity'
import { Refusal } from '#kernel'
import { notify } from '#notices'
import type { Context } from '#platform'
import { append } from '#transparency'
import { seal } from '#vault'
import { assertMayAnswer } from '../answering/at-office.ts'
import { written } from '../petition.ts'
import * as store from '../store.ts'

const messagesMost = 100

/**
 * Adds a word to an open petition: its person says more, or the office that has it asks them something, of which they get
 * a text message. The clock goes on all the same.
 */
export async function addTo(ctx: Context, { id, text }: { id: string; text: string }): Promise<void> {
  const petition = await store.lockPetition(ctx.db, id)
  if (!petition) throw new Refusal('petitions/not-found')
  const isOfficer = ctx.actor.kind === 'officer'
  if (isOfficer) await assertMayAnswer(ctx, petition)
  else if (petition.personId !== citizenOf(ctx.actor)) throw new Refusal('petitions/not-found')
  if (petition.state !== 'open') throw new Refusal('petitions/not-open', { id })
  const tidy = written(text)
  if ((await store.countMessages(ctx.db, id)).count >= messagesMost) throw new Refusal('petitions/too-many')

  const { personId, number } = petition
  const values = { text: tidy }
  const textId = await seal(ctx, { personId, sensitivity: 'personal', kind: 'petitions.message', values })
  const officerId = ctx.actor.kind === 'officer' ? ctx.actor.officerId : null
  const message = { id: ctx.ids.uuid(), petitionId: id, officerId, textId, at: ctx.clock.now() }
  await store.insertMessage(ctx.db, message)
  await append(ctx, { did: 'petitions.message-sent', about: id, personId, data: { message: message.id } })
  if (officerId) await notify(ctx, { personId, key: 'petition-message', params: { number }, about: id, sms: true })
}
