/** What a journey needs before a page can be shown: the choices and facts of registers, kept with the draft for a while. */
import { type Service, serviceIn } from '#catalogue'
import { formOf, type Given, initialForm, optionReadsOf } from '#engine'
import { citizenOf, personById } from '#identity'
import { hour, minute } from '#kernel'
import type { Context } from '#platform'
import { givenFor, knownFor, readOptions, whomIn } from '../offer.ts'
import type { KnownBefore, OptionsRead, SavedDraft } from './draft.ts'
import * as store from './store.ts'

/** How long what registers said is used without asking again; where one was down, it is asked again soon. */
const keptMs = hour
const incompleteMs = 2 * minute

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
  const given = givenFor(ctx, service, choices.options)
  const known =
    isAskedWhom(service) && !saved.draft.fields.whom ? undefined : await knownNow(ctx, service, { saved, given })
  return { given, choices, known }
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
): Promise<KnownBefore> {
  const form = { ...initialForm(service.definition), ...formOf(saved.draft) }
  const { known } = saved
  if (known && known.whom === whomIn({ service, form, given }) && isFresh(ctx, known.at, known.missing.length === 0))
    return known
  const personId = citizenOf(ctx.actor)
  const read = await knownFor(ctx, { service, person: await personById(ctx, personId), form, given })
  await store.setKnown(ctx.db, { personId, serviceId: service.id, known: read })
  return read
}

function isAskedWhom({ definition }: Service): boolean {
  return definition.questions.whom?.type === 'person'
}

function isFresh(ctx: Context, at: Date, isComplete: boolean): boolean {
  return ctx.clock.now().getTime() - at.getTime() < (isComplete ? keptMs : incompleteMs)
}
