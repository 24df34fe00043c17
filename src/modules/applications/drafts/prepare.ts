/** What a journey needs before a page can be shown: the choices and facts of registers, kept with the draft for a while. */
import { type Service, serviceIn } from '#catalogue'
import { formOf, type Given, optionReadsOf, stoppedSoFar } from '#engine'
import { citizenOf, type Person, personById } from '#identity'
import { minute, second } from '#kernel'
import type { Context } from '#platform'
import { type Budget, pageBudget } from '../budget.ts'
import { givenFor, knownFor, whomIn } from '../offer.ts'
import { readOptions } from '../options.ts'
import type { KnownBefore, OptionsRead, SavedDraft } from './draft.ts'
import { keepChoices, keepKnown, keptMs, openKept } from './sealed.ts'

/** Where a register was down it is asked again soon, and where what one said stops the person, at once: they may have put it right. */
const incompleteMs = 2 * minute
const stoppingMs = 1 * second
const self = 'self'

export type Prepared = {
  readonly given: Given
  readonly choices: OptionsRead
  /** Nothing until somebody said whom it is for, and a register confirmed it. */
  readonly known: KnownBefore | undefined
}

type Preparing = {
  readonly service: Service
  readonly person: Person
  readonly saved: SavedDraft
  readonly budget: Budget
  readonly kept: Awaited<ReturnType<typeof openKept>>
}

/**
 * Reads what is not kept with the draft, and keeps it there. Choices and facts are asked for at once, and what does not
 * come in a page's time is missing. Reads registers, so never inside a transaction.
 */
export async function prepareDraft(ctx: Context, saved: SavedDraft): Promise<Prepared> {
  const service = serviceIn(ctx, saved.draft.serviceId)
  const personId = citizenOf(ctx.actor)
  const budget = pageBudget()
  const person = await personById(ctx, personId)
  const preparing = { service, person, saved, budget, kept: await openKept(ctx, saved, { personId, service }) }
  const form = formOf(saved.draft)
  const bare = await givenFor(ctx, service, { options: {}, typed: {}, form: {} })
  const isForSelf = whomIn({ service, form, given: bare }) === self
  const [choices, early] = await Promise.all([
    choicesFor(ctx, preparing),
    isForSelf ? knownNow(ctx, preparing, bare) : undefined,
  ])
  const given = await givenFor(ctx, service, { ...choices, form })
  return { given, choices, known: isForSelf ? early : await knownNow(ctx, preparing, given) }
}

async function choicesFor(ctx: Context, { service, person, budget, kept }: Preparing): Promise<OptionsRead> {
  const { choices } = kept
  if (choices && ageMs(ctx, choices.at) < (isWhole(choices) ? keptMs : incompleteMs)) return choices
  if (optionReadsOf(service.definition, ctx.outside.nation.country).length === 0) return { options: {}, typed: {} }
  const read = await readOptions(ctx, { service, person, budget })
  await keepChoices(ctx, { personId: person.id, service }, read)
  return read
}

function isWhole({ typed, problem }: OptionsRead): boolean {
  return Object.keys(typed).length === 0 && !problem
}

async function knownNow(
  ctx: Context,
  { service, person, saved, budget, kept }: Preparing,
  given: Given,
): Promise<KnownBefore | undefined> {
  const form = formOf(saved.draft)
  const whom = whomIn({ service, form, given })
  if (whom === undefined) return undefined
  const { known } = kept
  if (known?.whom === whom && ageMs(ctx, known.at) < keptFor(service, known)) return known
  const read = await knownFor(ctx, { service, person, form, given, budget })
  if (read) await keepKnown(ctx, { personId: person.id, service }, read)
  return read
}

function keptFor({ definition }: Service, { facts, missing }: KnownBefore): number {
  if (stoppedSoFar(definition, { answers: {}, facts })) return stoppingMs
  return missing.length === 0 ? keptMs : incompleteMs
}

function ageMs(ctx: Context, at: Date): number {
  return ctx.clock.now().getTime() - at.getTime()
}
