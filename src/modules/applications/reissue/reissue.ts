import { versionOf } from '#catalogue'
import { type Document, documentById, revoke } from '#documents'
import { decideByRule, stoppedBy } from '#engine'
import { permit, personById } from '#identity'
import { assert } from '#kernel'
import { notify } from '#notices'
import { type Context, transact } from '#platform'
import * as store from '../store.ts'
import { issueResult, readAnew } from '../take-up/result.ts'
import type { ReissueReason } from './ask.ts'

export type Reissue = { readonly documentId: string; readonly because: ReissueReason }

/**
 * Issues a document anew under the definition its application ended by, from what registers say by now; the old one ends
 * when the new one is there. Safe to repeat. What the rule would no longer grant ends without a new one.
 */
export async function reissue(ctx: Context, { documentId, because }: Reissue): Promise<void> {
  permit(ctx.actor, 'applications.fulfil')
  const old = await documentById(ctx, documentId)
  if (old.replacedBy) return give(ctx, { old, document: await documentById(ctx, old.replacedBy) })
  if (old.revokedAt) return // ended meanwhile
  const document = await issueAnew(ctx, { old, because })
  if (document) return give(ctx, { old, document })
  await transact(ctx, async (ctx) => {
    await revoke(ctx, { id: old.id, because })
    const { personId, number } = old
    await notify(ctx, { personId, key: 'document-revoked', params: { number }, about: old.id, sms: false })
  })
}

type Anew = { readonly old: Document; readonly because: ReissueReason }

async function issueAnew(ctx: Context, { old, because }: Anew): Promise<Document | undefined> {
  const application = await store.findApplication(ctx.db, old.applicationId)
  assert(application, 'a document belongs to an application')
  const service = await versionOf(ctx, ctx.outside.nation.country, application.definitionHash)
  const person = await personById(ctx, application.personId)
  const known = await readAnew(ctx, { application, service, person })
  const state = { answers: application.answers, facts: known.facts }
  const isGranted = service.definition.decide.by === 'officer' || decideByRule(service.definition, state).granted
  if (!isGranted || stoppedBy(service.definition, state)) return undefined
  return issueResult(ctx, { application, service, person, known, replaces: { id: old.id, because } })
}

function give(ctx: Context, { old, document }: { old: Document; document: Document }): Promise<void> {
  return transact(ctx, async (ctx) => {
    const application = await store.lockApplication(ctx.db, old.applicationId)
    if (!application || application.documentId === document.id) return
    const { id, personId } = application
    await store.setDocument(ctx.db, { id, documentId: document.id })
    const params = { number: document.number }
    await notify(ctx, { personId, key: 'document-reissued', params, about: document.id, sms: false })
  })
}
