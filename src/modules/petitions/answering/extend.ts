import { Refusal } from '#kernel'
import { notify } from '#notices'
import { type Context, enqueue } from '#platform'
import { append } from '#transparency'
import { calendarOf, dayOf, extendedEnd, setAlarms } from '../clock/clock.ts'
import { kindOf, type Petition } from '../petition.ts'
import { noteStep } from '../step.ts'
import * as store from '../store.ts'
import { lockAtOffice } from './at-office.ts'

/** Why more time is needed; its person reads the sentence. */
export const extensionReasons = ['other-bodies', 'visit', 'expert', 'large'] as const
export type ExtensionReason = (typeof extensionReasons)[number]

/** Extends the term by what the law allows, once, before it has ended, for a reason that its person is told. */
export async function extendPetition(
  ctx: Context,
  { id, because }: { id: string; because: ExtensionReason },
): Promise<void> {
  const petition = await lockAtOffice(ctx, id)
  if (petition.leadingId) throw new Refusal('petitions/merged', { id })
  const { extension } = kindOf(ctx, petition.kind)
  if (petition.extendedBecause || extension === 0) throw new Refusal('petitions/extended-already', { id })
  if (ctx.clock.now() >= petition.dueAt) throw new Refusal('petitions/too-late', { id })

  await putExtension(ctx, petition, because)
  if ((await store.mergedInto(ctx.db, id)).count > 0) await enqueue(ctx, 'petitions.extend-members', { petitionId: id })
}

/** Writes down that a petition has more time, and tells its person; in the caller's transaction. */
export async function putExtension(ctx: Context, petition: Petition, because: string): Promise<void> {
  const { id, personId, number, officeId, kind } = petition
  const { term, extension } = kindOf(ctx, kind)
  const calendar = calendarOf(ctx.outside.nation, officeId)
  const dueAt = extendedEnd(calendar, { days: extension, by: term.by }, petition.dueAt)
  const extended = { ...petition, dueAt }
  await store.setExtended(ctx.db, { id, dueAt, because })
  await noteStep(ctx, petition, { did: 'extended', because })
  await append(ctx, { did: 'petitions.extended', about: id, personId, because, data: { due: dueAt } })
  await setAlarms(ctx, extended)
  const params = { number, date: dayOf(ctx, extended) }
  await notify(ctx, { personId, key: 'petition-extended', params, about: id, sms: true })
}
