/** What entries of the logs count as. What a later capability brings is a source more. */
import { officerById } from '#agencies'
import { placesToCount, type StepCounted, stepsToCount, waitsToCount } from '#applications'
import { dateIn, Refusal } from '#kernel'
import { petitionsToCount } from '#petitions'
import type { Context } from '#platform'
import type { EntryCounted, Receipt } from '#transparency'
import type { Tally } from '../measures/tally.ts'
import { type Event, partOf } from './groups.ts'

type Source = {
  readonly counts: (entry: EntryCounted) => boolean
  /** In the order of the entries. */
  readonly events: (ctx: Context, entries: readonly EntryCounted[]) => Promise<Event[]>
}

const steps: Source = {
  counts: ({ did }) => did !== undefined && /^applications\.(paid|queued|granted|refused)$/.test(did),
  events: async (ctx, entries) => {
    const found = await stepsToCount(
      ctx,
      entries.map(({ id }) => id),
    )
    const by = new Map(found.map((step) => [step.id, step]))
    const day = dayIn(ctx)
    return entries.flatMap(({ id }) => {
      const step = by.get(id)
      return step ? [...sent(step, day), ...decided(step, day)] : []
    })
  },
}

/** It counts as sent when the state has it: complete, and paid where it costs something. */
function sent({ from, channel, at, ...place }: StepCounted, day: (at: Date) => string): Event[] {
  if (from !== 'submitted' && from !== 'awaiting-payment') return []
  return [{ kind: partOf('sent', channel), ...placed(place), day: day(at), marks: {} }]
}

function decided(step: StepCounted, day: (at: Date) => string): Event[] {
  const { verb, at, onTime, wasReturned, wasPassedOn, refusalCode } = step
  if (verb !== 'grant' && verb !== 'refuse') return []
  const place = { ...placed(step), day: day(at) }
  const isRefused = verb === 'refuse'
  const refused: Event[] = isRefused ? [{ kind: partOf('refused', refusalCode ?? ''), ...place, marks: {} }] : []
  const overdue: Event[] = wasPassedOn ? [{ kind: 'overdue', ...place, marks: {} }] : []
  if (onTime === null) return [{ kind: 'ruled', ...place, marks: marks({ 'ruled.refused': isRefused }) }, ...refused]
  const said = {
    'decided.refused': isRefused,
    'decided.on-time': onTime,
    'decided.returned': wasReturned,
  }
  return [{ kind: 'decided', ...place, marks: marks(said) }, ...refused, ...overdue]
}

/** Waits are told to a tenth of a working day: rounded up, so that a quantile of what is told is the quantile, rounded up. */
const waits: Source = {
  counts: ({ did, about }) => did === 'applications.waited' && about !== null,
  events: async (ctx, entries) => {
    const found = await waitsToCount(
      ctx,
      entries.map(({ about }) => about!),
    )
    const by = new Map(found.map((wait) => [wait.applicationId, wait]))
    const day = dayIn(ctx)
    return entries.flatMap(({ about }) => {
      const wait = by.get(about!)
      if (!wait) return []
      const said = marks({ 'ready.promise-kept': wait.promiseKept })
      const days = { 'ready.days': { [Math.ceil(wait.days * 10)]: 1 } }
      return [{ kind: 'ready' as const, ...placed(wait), day: day(wait.readyAt), marks: { ...days, ...said } }]
    })
  },
}

/** An officer gave a case back, or a lead took it from them: each for a coded reason. */
const exceptions: Source = {
  counts: ({ did, about }) => (did === 'applications.recused' || did === 'applications.released') && about !== null,
  events: async (ctx, entries) => {
    const found = await placesToCount(
      ctx,
      entries.map(({ about }) => about!),
    )
    const places = new Map(found.map((place) => [place.id, place]))
    const day = dayIn(ctx)
    return entries.flatMap(({ about, did, because, at }) => {
      const place = places.get(about!)
      const kind = partOf('exception', `${did!.slice('applications.'.length)}-${because}`)
      return place ? [{ kind, ...placed(place), day: day(at), marks: {} }] : []
    })
  },
}

/** What was written to the state, at the office it went to first. */
const written: Source = {
  counts: ({ did, about }) => did === 'petitions.taken-in' && about !== null,
  events: async (ctx, entries) => {
    const found = await petitionsToCount(
      ctx,
      entries.map(({ about }) => about!),
    )
    const by = new Map(found.map((petition) => [petition.id, petition]))
    const day = dayIn(ctx)
    return entries.flatMap(({ about }) => {
      const petition = by.get(about!)
      if (!petition) return []
      return [{ kind: partOf('petition', petition.kind), ...sentTo(petition), day: day(petition.at), marks: {} }]
    })
  },
}

function sentTo({ officeId, personId }: { officeId: string | null; personId: string | null }) {
  return { service: '', office: officeId ?? '', personId }
}

export const sources: readonly Source[] = [steps, waits, exceptions, written]

/** Readings of people's data, at the office of the officer who read; what a court keeps secret counts as all others. */
export async function readingEvents(ctx: Context, receipts: readonly Receipt[]): Promise<Event[]> {
  const day = dayIn(ctx)
  const offices = new Map<string, string>()
  for (const { actorKind, actorId } of receipts)
    if (actorKind === 'officer' && actorId && !offices.has(actorId)) offices.set(actorId, await officeOf(ctx, actorId))
  return receipts.map(({ service, personId, actorKind, actorId, at }) => ({
    ...{ kind: partOf('read', actorKind), service, office: offices.get(actorId ?? '') ?? '', personId, day: day(at) },
    marks: {},
  }))
}

async function officeOf(ctx: Context, officerId: string): Promise<string> {
  const officer = await officerById(ctx, officerId).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error
    return undefined
  })
  return officer?.officeId ?? ''
}

type Place = Pick<StepCounted, 'serviceId' | 'officeId' | 'personId'>

function placed({ serviceId, officeId, personId }: Place): Pick<Event, 'service' | 'office' | 'personId'> {
  return { service: serviceId, office: officeId ?? '', personId }
}

function marks(said: Readonly<Record<string, boolean>>): Tally {
  return Object.fromEntries(Object.entries(said).flatMap(([name, is]) => (is ? [[name, 1]] : [])))
}

function dayIn(ctx: Context): (at: Date) => string {
  const { timeZone } = ctx.outside.nation.country
  return (at) => dateIn(timeZone, at)
}
