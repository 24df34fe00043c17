/** Whether documents stand on a case: that there is one, of the same person, granted or paid. */
import { versionOf } from '#catalogue'
import { type IssuedDocument, watchDocuments } from '#documents'
import { minute } from '#kernel'
import { invoiceOf } from '#payments'
import type { Context } from '#platform'
import { type ApplicationState, canStart } from '../life-cycle.ts'
import * as store from '../store.ts'

export const watchJob = 'applications.watch-documents'

/** Between a document and the move that follows it lies one try of a job, or several. */
const onItsWayMs = 10 * minute
const granted: readonly ApplicationState[] = ['granted', 'printing', 'ready', 'collected']

/** One turn of watching. */
export async function watchIssued(ctx: Context, { turn }: { turn: number }): Promise<void> {
  await watchDocuments(ctx, { name: watchJob, turn }, whyUnfounded)
}

async function whyUnfounded(ctx: Context, document: IssuedDocument): Promise<string | undefined> {
  const { applicationId, personId, purpose, madeAt, revokedAt } = document
  const application = await store.findApplication(ctx.db, applicationId)
  if (!application) return 'no-case'
  if (application.personId !== personId) return 'another-person'
  if (purpose === 'receipt') return (await invoiceOf(ctx, { about: applicationId }))?.paidAt ? undefined : 'not-paid'
  if (granted.includes(application.state) || (application.state === 'withdrawn' && revokedAt)) return undefined
  const { definition } = await versionOf(ctx, ctx.outside.nation.country, application.definitionHash)
  const isOnItsWay =
    definition.decide.by === 'rule' &&
    (canStart('grant', application) || application.state === 'withdrawn') &&
    ctx.clock.now().getTime() - madeAt.getTime() < onItsWayMs
  return isOnItsWay ? 'later' : 'not-granted'
}
