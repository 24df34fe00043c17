import { dateIn } from '#kernel'
import type { Context } from '#platform'
import { append } from '#transparency'
import { type Petition, written } from '../petition.ts'
import * as store from './store.ts'

/** What was asked and what was answered, in words for everybody that tell nothing of whoever asked. */
export type Publication = { readonly asked: string; readonly answered: string }
type ToPublish = Publication & { readonly outcome: string; readonly writers: number }

/** Publishes an answer, in the transaction that gives it. */
export async function publishAnswer(ctx: Context, petition: Petition, given: ToPublish): Promise<void> {
  const { id, kind, subject, agencyId, personId } = petition
  const at = ctx.clock.now()
  const month = dateIn(ctx.outside.nation.country.timeZone, at).slice(0, 7)
  const words = { asked: written(given.asked), answered: written(given.answered) }
  await store.putPublication(ctx.db, {
    ...{ petitionId: id, kind, subject, agencyId, month, ...words, at },
    ...{ outcome: given.outcome, writers: given.writers },
  })
  await append(ctx, { did: 'petitions.published', about: id, personId })
}
