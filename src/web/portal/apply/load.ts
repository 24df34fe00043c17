/** What every page of a journey is drawn from: the person's draft, what registers gave, and how far they are. */
import {
  type OfficeWait,
  officesOf,
  openDraft,
  type Prepared,
  prepareDraft,
  promiseFor,
  type SavedDraft,
  waitsOf,
} from '#applications'
import type { Service } from '#catalogue'
import { type Definition, type Given, type Nation, nationOptions, type Option } from '#engine'
import type { Context } from '#platform'
import { type C, contextOf } from '../../edge.ts'
import { dayText } from '../../format.ts'
import {
  feeSoFar,
  type JourneyShown,
  knownRows,
  type Progress,
  progressOf,
  type Step,
  type Stopped,
  stopAt,
} from '../../journey/index.ts'
import { waitHints } from '../catalogue/waits.ts'

export type Journey = {
  readonly ctx: Context
  readonly service: Service
  /** In the language that is read. */
  readonly definition: Definition
  readonly saved: SavedDraft
  readonly prepared: Prepared
  /** With the options in the language that is read. */
  readonly given: Given
  readonly progress: Progress
}

/** Begins or resumes the person's journey through a service. Reads registers where what they said is not at hand. */
export async function loadJourney(c: C, service: Service): Promise<Journey> {
  const ctx = contextOf(c)
  const { language } = c.var
  const saved = await openDraft(ctx, { serviceId: service.id, language })
  const prepared = await prepareDraft(ctx, saved)
  const definition = service.in[language] ?? service.definition
  const options = {
    ...prepared.given.options,
    ...offices(c, definition),
    ...slotsInWords(c, definition, prepared.given),
  }
  const given = { ...prepared.given, options, typed: typedInWords(c, prepared.given) }
  return { ctx, service, definition, saved, prepared, given, progress: progressOf(definition, saved.draft, given) }
}

/** The registers that do not answer, as people call them. */
export function typedInWords(c: C, { typed = {} }: Given): Readonly<Record<string, string>> {
  const { nation } = c.var.edge
  return Object.fromEntries(
    Object.entries(typed).map(([name, id]) => [name, titleOfRegister(nation, id, c.var.language)]),
  )
}

/** A register's name in the language that is read. */
function titleOfRegister(
  { registers, registerTranslations }: Pick<Nation, 'registers' | 'registerTranslations'>,
  id: string,
  language: string,
): string {
  return registerTranslations[language]?.[id] ?? registers.find((one) => one.id === id)?.title ?? id
}

function offices(c: C, definition: Definition, waits: readonly OfficeWait[] = []): Given['options'] {
  const { edge, language } = c.var
  const t = edge.translators[language]!
  return nationOptions(edge.nation, definition, {
    language,
    hints: waitHints({ t }, waits),
    elsewhere: t('journey.offices-elsewhere'),
    abroad: t('journey.offices-abroad'),
  })
}

/** Free times under their days in words. */
function slotsInWords(c: C, { questions }: Definition, { options, today }: Given): Given['options'] {
  const { edge, language } = c.var
  const t = edge.translators[language]!
  const inWords = (option: Option) => ({ ...option, group: dayText({ t, language }, option.group ?? today, today) })
  const asked = Object.keys(questions).filter((name) => questions[name]!.type === 'slot')
  return Object.fromEntries(asked.map((name) => [name, (options[name] ?? []).map(inWords)]))
}

/** What keeps the person from a step. */
export function stopOf({ definition, progress, prepared }: Journey, step: Step): Stopped | undefined {
  return stopAt(definition, { progress, step, facts: prepared.known?.facts })
}

/** A step with all that its page shows. */
export async function shownAt(c: C, journey: Journey, step: Step): Promise<JourneyShown> {
  const { service, definition, saved, prepared } = journey
  const { nation } = c.var.edge
  const { language } = c.var
  const stopped = stopOf(journey, step)
  const { known } = prepared
  const instead = stopped?.reason.instead
  return {
    service: { id: service.id, title: definition.title },
    definition,
    draft: saved.draft,
    step,
    given: await withWaits(c, journey, step),
    known: known && {
      rows: knownRows(nation, definition, { ...known, language }),
      missing: known.missing.map((id) => titleOfRegister(nation, id, language)),
    },
    stopped: stopped && { ...stopped, insteadTitle: instead && titleOf(journey.ctx, instead, language) },
    ...(step.name === 'check' && !stopped ? await costAndPromise(journey) : {}),
  }
}

/** Where an office is chosen, with how long each one takes. */
async function withWaits(c: C, { ctx, service, definition, given }: Journey, { page }: Step): Promise<Given> {
  if (!page?.ask.some((name) => definition.questions[name]?.type === 'office')) return given
  const waits = await waitsOf(ctx, service.id)
  return { ...given, options: { ...given.options, ...offices(c, definition, waits) } }
}

/** The title of another service. */
function titleOf(ctx: Context, id: string, language: string): string | undefined {
  const service = ctx.outside.catalogue.byId(id)
  return service && (service.in[language] ?? service.definition).title
}

async function costAndPromise(journey: Journey): Promise<Pick<JourneyShown, 'fee' | 'promise'>> {
  const { ctx, service, definition, progress, prepared } = journey
  const { answers } = progress
  const fee = feeSoFar(definition, { answers, facts: prepared.known?.facts ?? {} })
  if (definition.decide.by !== 'officer') return { fee }
  const { officeId } = officesOf(ctx.outside.nation, definition, answers)
  return { fee, promise: await promiseFor(ctx, { service, officeId, from: ctx.clock.now() }) }
}
