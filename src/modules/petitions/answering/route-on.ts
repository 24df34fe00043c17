import { Refusal } from '#kernel'
import { notify } from '#notices'
import type { Context } from '#platform'
import { append } from '#transparency'
import { barredOffices } from '../barred.ts'
import { aboveOf } from '../clock/escalate.ts'
import { subjectOf } from '../petition.ts'
import { officeFor } from '../route.ts'
import { noteStep } from '../step.ts'
import * as store from '../store.ts'
import { lockAtOffice } from './at-office.ts'
import * as merged from './store.ts'

/** Why it goes to somebody else; its person reads the sentence. */
export const routingReasons = ['other-agency', 'other-place', 'conflict'] as const
export type RoutingReason = (typeof routingReasons)[number]

/** So often it may be sent on; then whoever has it answers. */
const routedMost = 4

type ToRoute = {
  readonly id: string
  readonly agencyId: string
  readonly officeId?: string | undefined
  readonly because: RoutingReason
}

/**
 * Sends a petition on to who answers for it, with all that are merged into it. The clock goes on as it was; what is overdue
 * lies at the office above its new one. Whom it is about never gets it, nor who answered it before, and what is merged and
 * is about that office stays behind on its own.
 */
export async function routePetition(ctx: Context, { id, agencyId, officeId, because }: ToRoute): Promise<void> {
  const petition = await lockAtOffice(ctx, id)
  if (petition.leadingId) throw new Refusal('petitions/merged', { id })
  const subject = subjectOf(ctx, petition.subject)
  const place = petition.place ?? undefined
  const to = officeFor(ctx.outside.nation, { subject, agencyId, officeId, place })
  if (to.officeId === petition.officeId) throw new Refusal('petitions/same-office', { id })
  if ((await barredOffices(ctx, petition)).includes(to.officeId)) throw new Refusal('petitions/excluded', { id })
  if (petition.routed >= routedMost) throw new Refusal('petitions/routed-too-often', { id })

  await merged.freeAbout(ctx.db, { leadingId: id, officeId: to.officeId })
  const above = petition.escalatedOffice ? await aboveOf(ctx, { ...petition, ...to }) : null
  await store.setOffice(ctx.db, { id, ...to, above })
  const members = await merged.noteMembersRouted(ctx.db, { id, officeId: to.officeId, because, at: ctx.clock.now() })
  await noteStep(ctx, petition, { did: 'routed', because, officeId: to.officeId })
  const { personId, number } = petition
  await append(ctx, {
    ...{ did: 'petitions.routed', about: id, personId, because },
    data: { from: petition.officeId, office: to.officeId, agency: to.agencyId, members },
  })
  await notify(ctx, { personId, key: 'petition-routed', params: { number }, about: id, sms: true })
}
