/**
 * Taking in what was filled in without a network: drafts are merged, forms are checked as on the page that sends and
 * count once. Nothing that comes is lost: what cannot be sent becomes the person's draft, and they are led to what is to
 * be put right.
 */
import { draftOf, prepareDraft, receiptOf, type SavedDraft, saveDraft, sendDraft } from '#applications'
import { type Service, serviceIn } from '#catalogue'
import { type Answers, answersFrom, type Draft, formOf, initialForm, stoppedSoFar, typedIn } from '#engine'
import { citizenOf } from '#identity'
import { day, type Issue, Refusal } from '#kernel'
import { type Context, storeFile, transact } from '#platform'
import type { Carried, SendAnswer, SyncAnswer } from '../../offline/protocol.ts'
import { routes } from '../routes.ts'
import { fileFor } from './guard.ts'

type Sent = { readonly outcome: 'sent'; readonly number: string; readonly applicationId: string }

/** Merges a device's draft into the person's own. */
export async function takeDraft(ctx: Context, carried: Carried): Promise<SyncAnswer> {
  const sent = await sentBefore(ctx, carried.draft.id)
  if (sent) return sent
  const draft = await withFiles(ctx, carried)
  return merged(ctx, { ...carried, draft })
}

/** Sends a form on which the person pressed the button, however often it comes. */
export async function takeApplication(ctx: Context, carried: Carried): Promise<SendAnswer> {
  const sent = await sentBefore(ctx, carried.draft.id)
  if (sent) return sent
  const service = serviceIn(ctx, carried.draft.serviceId)
  const draft = await withFiles(ctx, carried)
  const ready = await readyToSend(ctx, { service, draft, carried })
  if (!ready.ok) return mend(ctx, { ...carried, draft }, ready.at)
  const { answers, unchecked } = ready
  try {
    const receipt = await transact(ctx, (ctx) =>
      sendDraft(ctx, { key: draft.id, service, answers, language: carried.language, channel: 'app', unchecked }),
    )
    return { outcome: 'sent', number: receipt.number, applicationId: receipt.applicationId }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return (await sentBefore(ctx, draft.id)) ?? mend(ctx, { ...carried, draft }, routes.apply(service.id))
  }
}

async function sentBefore(ctx: Context, key: string): Promise<Sent | undefined> {
  const receipt = await receiptOf(ctx, key)
  return receipt && { outcome: 'sent', number: receipt.number, applicationId: receipt.applicationId }
}

async function merged(ctx: Context, { draft, language }: Carried): Promise<SyncAnswer> {
  const { serviceId } = draft
  try {
    const kept = await transact(ctx, (ctx) => saveDraft(ctx, { serviceId, draft, language }))
    return { outcome: 'kept', draft: kept }
  } catch (error) {
    const sent = error instanceof Refusal && (await sentBefore(ctx, draft.id)) // sent at this very moment
    if (!sent) throw error
    return sent
  }
}

async function mend(ctx: Context, carried: Carried, at: string): Promise<SendAnswer> {
  const answer = await merged(ctx, carried)
  return answer.outcome === 'kept' ? { outcome: 'mend', at } : answer
}

/** The draft naming its files as the platform does; one that cannot be taken is left out, so that it is asked for again. */
async function withFiles(ctx: Context, { draft, files }: Carried): Promise<Draft> {
  const { definition } = serviceIn(ctx, draft.serviceId)
  const ownerId = citizenOf(ctx.actor, definition.signIn)
  const fields = { ...draft.fields }
  for (const [field, question] of Object.entries(definition.questions)) {
    const file = question.type === 'file' && fileFor(draft, field, files)
    if (!file || question.type !== 'file') continue
    const bytes = new Uint8Array(Buffer.from(file.content, 'base64'))
    const { accept, bytesMax } = question
    const sent = { ownerId, name: file.name, bytes, accept, field, ...(bytesMax ? { bytesMax } : {}) }
    const stored = await storeFile(ctx, sent)
    const { at } = draft.fields[field]!
    if (stored.ok) {
      const { id, kind, bytes, name } = stored.value
      fields[field] = { value: `${id}|${kind}|${bytes}|${name}`, at }
    } else delete fields[field]
  }
  return { ...draft, fields }
}

type Ready =
  | { readonly ok: true; readonly answers: Answers; readonly unchecked: readonly string[] }
  | { readonly ok: false; readonly at: string }

/** The same questions as on the page that sends: the same definition, every answer right, nothing that stops it. */
async function readyToSend(
  ctx: Context,
  { service, draft, carried }: { service: Service; draft: Draft; carried: Carried },
): Promise<Ready> {
  const { definition, hash, id } = service
  const { given, known } = await prepareDraft(ctx, await asSaved(ctx, draft, carried))
  const form = { ...initialForm(definition), ...formOf(draft) }
  const answers = answersFrom(definition, form, given)
  if (!answers.ok) return { ok: false, at: pageOf(service, answers.issues) }
  if (draft.definitionHash !== hash) return { ok: false, at: `${routes.apply(id)}/check` }
  const state = { answers: answers.value, facts: known?.facts ?? {} }
  return stoppedSoFar(definition, state, { complete: true })
    ? { ok: false, at: routes.apply(id) }
    : { ok: true, answers: answers.value, unchecked: typedIn(definition, answers.value, given) }
}

async function asSaved(ctx: Context, draft: Draft, { language }: Carried): Promise<SavedDraft> {
  const stored = await draftOf(ctx, draft.serviceId)
  const now = ctx.clock.now()
  const fresh = { known: undefined, choices: undefined, savedAt: now, expiresAt: new Date(now.getTime() + day) }
  return { ...fresh, ...stored, draft, language }
}

/** The page with the first thing to put right. */
function pageOf({ id, definition }: Service, issues: readonly Issue[]): string {
  const isAt = (name: string) => issues.some(({ field }) => field === name || field.startsWith(`${name}-`))
  const page = definition.pages.find(({ ask }) => ask.some(isAt))
  return page ? `${routes.apply(id)}/${page.ask[0]}` : routes.apply(id)
}
