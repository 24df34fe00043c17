/**
 * Drafts: what somebody filled in stays theirs until they send it, drop it, or leave it alone for as long as the
 * definition says. One a person and service, merged field by field from wherever it comes. Nothing of it goes into the
 * log: until it is sent it is nobody's affair.
 */
import { type Service, serviceIn } from '#catalogue'
import { type Definition, type Draft, fieldsOf, mergeDrafts, notAfter, onlyFields } from '#engine'
import { citizenOf } from '#identity'
import { assert, day, type Language, minute, Refusal } from '#kernel'
import type { Context } from '#platform'
import * as applications from '../store.ts'
import type { SavedDraft } from './draft.ts'
import { keepDraftFiles } from './files.ts'
import * as store from './store.ts'

/** The person's draft for a service, or a new one: what they answer goes on from there. */
export async function openDraft(
  ctx: Context,
  { serviceId, language }: { serviceId: string; language: Language },
): Promise<SavedDraft> {
  const service = serviceIn(ctx, serviceId)
  const personId = citizenOf(ctx.actor, service.definition.signIn)
  const found = await draftOf(ctx, serviceId)
  if (found) return found
  const at = ctx.clock.now()
  await store.deleteDraft(ctx.db, { personId, serviceId, expiredAt: at })
  const draft: Draft = { id: ctx.ids.uuid(), serviceId, definitionHash: service.hash, fields: {} }
  await store.insertDraft(ctx.db, { draft, personId, language, at, expiresAt: expiryOf(service.definition, at) })
  const opened = await draftOf(ctx, serviceId)
  assert(opened, 'a draft that was begun is not there')
  return opened
}

/** The person's draft for a service, if there is one, as the definition in force asks. */
export async function draftOf(ctx: Context, serviceId: string): Promise<SavedDraft | undefined> {
  const service = serviceIn(ctx, serviceId)
  const personId = citizenOf(ctx.actor, service.definition.signIn)
  const saved = await store.findDraft(ctx.db, { personId, serviceId })
  return saved && saved.expiresAt > ctx.clock.now() ? asOf(service, saved) : undefined
}

/** How far a device's clock may be ahead of ours. */
const clockSlackMs = minute

export type DraftToSave = { readonly serviceId: string; readonly draft: Draft; readonly language: Language }

/**
 * Merges a draft into the person's own, from a page or from a device that was away; refuses one that was sent already,
 * since its answers would come back to life. Returns what is stored.
 */
export async function saveDraft(ctx: Context, { serviceId, draft, language }: DraftToSave): Promise<Draft> {
  assert(ctx.db.inTransaction, 'a draft is merged under lock')
  const service = serviceIn(ctx, serviceId)
  const personId = citizenOf(ctx.actor, service.definition.signIn)
  const at = ctx.clock.now()
  const saved = await store.lockDraft(ctx.db, { personId, serviceId })
  const stored = saved && saved.expiresAt > at ? saved : undefined
  if (stored?.draft.id !== draft.id && (await applications.findSubmission(ctx.db, { personId, key: draft.id })))
    throw new Refusal('applications/draft-sent')

  const sent = notAfter({ ...draft, serviceId }, new Date(at.getTime() + clockSlackMs).toISOString())
  const merged = asAsked(service, stored ? mergeDrafts(stored.draft, sent) : sent)
  const expiresAt = expiryOf(service.definition, at)
  const { definition } = service
  const kept = await keepDraftFiles(ctx, {
    before: stored?.draft,
    draft: merged,
    definition,
    personId,
    until: expiresAt,
  })
  const put = { draft: kept, personId, language, at, expiresAt }
  const isOtherVersion = saved !== undefined && saved.draft.definitionHash !== kept.definitionHash
  await (saved ? store.updateDraft(ctx.db, { ...put, isOtherVersion }) : store.insertDraft(ctx.db, put))
  return kept
}

const draftsMost = 20

export type DraftListed = { readonly serviceId: string; readonly savedAt: Date; readonly expiresAt: Date }

/** The services the person began and has not sent, the latest first. */
export async function draftsOf(ctx: Context): Promise<DraftListed[]> {
  const personId = citizenOf(ctx.actor)
  const found = await store.draftsOfPerson(ctx.db, { personId, now: ctx.clock.now(), limit: draftsMost })
  return found.filter(({ serviceId }) => ctx.outside.catalogue.byId(serviceId)) // one that is gone cannot be sent
}

/** Throws the person's draft away. */
export async function dropDraft(ctx: Context, serviceId: string): Promise<void> {
  await store.deleteDraft(ctx.db, { personId: citizenOf(ctx.actor), serviceId })
}

function expiryOf({ keep }: Definition, at: Date): Date {
  return new Date(at.getTime() + keep.draftDays * day)
}

/** Another version of a definition may ask otherwise: what it still asks is kept, what registers said is asked anew. */
function asOf(service: Service, saved: SavedDraft): SavedDraft {
  if (saved.draft.definitionHash === service.hash) return saved
  return { ...saved, draft: asAsked(service, saved.draft), known: undefined, choices: undefined }
}

function asAsked({ definition, hash }: Service, draft: Draft): Draft {
  const names = Object.entries(definition.questions).flatMap(([name, question]) => fieldsOf(question, name))
  return { ...onlyFields(draft, names), definitionHash: hash }
}
