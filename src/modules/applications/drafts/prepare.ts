/** What a journey needs before a page can be shown: the choices and facts of registers, kept with the draft for a while. */
import { type Service, serviceIn } from '#catalogue'
import { formOf, type Given, optionReadsOf, stoppedSoFar } from '#engine'
import { citizenOf, personById } from '#identity'
import { hour, minute, second } from '#kernel'
import type { Context } from '#platform'
import { givenFor, knownFor, readOptions, whomIn } from '../offer.ts'
import type { KnownBefore, OptionsRead, SavedDraft } from './draft.ts'
import * as store from './store.ts'

/**
 * How long what registers said is used without asking again; where one was down, it is asked again soon, and where what one
 * said stops the person, at once: they may have just put it right.
 */
export const keptMs = hour
const incompleteMs = 2 * minute
const stoppingMs = 1 * second

export type Prepared = {
  readonly given: Given
  readonly choices: OptionsRead
  /** Nothing until somebody said whom it is for. */
  readonly known: KnownBefore | undefined
}

/** Reads what is not kept with the draft, and keeps it there. Reads registers, so never inside a transaction. */
export async function prepareDraft(ctx: Context, saved: SavedDraft): Promise<Prepared> {
  const service = serviceIn(ctx, saved.draft.serviceId)
  const choices = await choicesFor(ctx, service, saved)
  const given = await givenFor(ctx, service, { options: choices.options, form: formOf(saved.draft) })
  return { given, choices, known: await knownNow(ctx, service, { saved, given }) }
}

async function choicesFor(ctx: Context, service: Service, { draft, choices }: SavedDraft): Promise<OptionsRead> {
  if (choices && isFresh(ctx, choices.at, !choices.problem && !choices.missing)) return choices
  if (optionReadsOf(service.definition, ctx.outside.nation.country).length === 0) return { options: {} }
  const personId = citizenOf(ctx.actor)
  const read = await readOptions(ctx, { service, person: await personById(ctx, personId) })
  const at = ctx.clock.now()
  await store.setChoices(ctx.db, { personId, serviceId: draft.serviceId, choices: read, at })
  return read
}

async function knownNow(
  ctx: Context,
  service: Service,
  { saved, given }: { saved: SavedDraft; given: Given },
): Promise<KnownBefore | undefined> {
  const form = formOf(saved.draft)
  const whom = whomIn({ service, form, given })
  if (whom === undefined) return undefined
  const { known } = saved
  if (known?.whom === whom && ageMs(ctx, known.at) < keptFor(service, known)) return known
  const personId = citizenOf(ctx.actor)
  const read = await knownFor(ctx, { service, person: await personById(ctx, personId), form, given })
  if (read) await store.setKnown(ctx.db, { personId, serviceId: service.id, known: read })
  return read
}

function keptFor({ definition }: Service, { facts, missing }: KnownBefore): number {
  if (stoppedSoFar(definition, { answers: {}, facts })) return stoppingMs
  return missing.length === 0 ? keptMs : incompleteMs
}

function isFresh(ctx: Context, at: Date, isComplete: boolean): boolean {
  return ageMs(ctx, at) < (isComplete ? keptMs : incompleteMs)
}

function ageMs(ctx: Context, at: Date): number {
  return ctx.clock.now().getTime() - at.getTime()
}
