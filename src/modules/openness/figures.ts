/** The figures of a period, a place and a service, as they were counted: pages and files read them here and never count. */
import type { Context } from '#platform'
import { type GroupName, type Measure, measures } from './measures/measures.ts'
import type { Tally } from './measures/tally.ts'
import type { Grain } from './period.ts'
import * as store from './store.ts'

/** The whole country, or a province, an agency, an office by its identifier. */
export type Place = 'country' | `province:${string}` | `agency:${string}` | `office:${string}`

export type Figures = {
  /** How many are in each group. */
  readonly groups: Readonly<Partial<Record<GroupName, number>>>
  /** By measure; nothing where nobody was counted. */
  readonly values: Readonly<Record<string, number | undefined>>
}
export type Breakdown = readonly { readonly name: string; readonly count: number }[]
/** Up to where it was counted. */
export type Counted = {
  readonly at: Date | undefined
  /** Made-up people are among them. */
  readonly demo: boolean
}

type At = { readonly grain: Grain; readonly period: string }
type Of = At & { readonly place: Place; readonly service?: string | undefined }

/** What was counted there; empty figures where nothing was. */
export async function figuresOf(ctx: Context, given: Of): Promise<Figures> {
  const [found] = await store.tallies(ctx.db, { ...given, places: [given.place], services: [given.service ?? ''] })
  return shown(found?.tally ?? {})
}

/** By province, agency or office, those that have any figures; offices of one agency or of one province by `within`. */
export async function figuresByPlace(
  ctx: Context,
  given: At & { service?: string | undefined; places: readonly Place[] },
): Promise<{ place: Place; figures: Figures }[]> {
  const found = await store.tallies(ctx.db, { ...given, services: [given.service ?? ''] })
  return found.map(({ place, tally }) => ({ place: place as Place, figures: shown(tally) }))
}

/** By service, those that have any figures at the place. */
export async function figuresByService(
  ctx: Context,
  given: At & { place: Place },
): Promise<{ service: string; figures: Figures }[]> {
  const found = await store.talliesOfServices(ctx.db, given)
  return found.map(({ service, tally }) => ({ service, figures: shown(tally) }))
}

/** By period, in the order given. */
export async function trendOf(
  ctx: Context,
  given: Omit<Of, 'period'> & { periods: readonly string[] },
): Promise<{ period: string; figures: Figures }[]> {
  const found = await store.talliesOver(ctx.db, { ...given, service: given.service ?? '' })
  const by = new Map(found.map(({ period, tally }) => [period, tally]))
  return given.periods.map((period) => ({ period, figures: shown(by.get(period) ?? {}) }))
}

/** Of a group, how many by name: refusals by reason, applications by channel, exceptions by code; most first. */
export async function breakdownOf(
  ctx: Context,
  { of, ...given }: Of & { of: 'reason' | 'channel' | 'exception' },
): Promise<Breakdown> {
  const [found] = await store.tallies(ctx.db, { ...given, places: [given.place], services: [given.service ?? ''] })
  const prefix = { reason: 'refused.', channel: 'sent.', exception: 'exception.' }[of]
  return Object.entries(found?.tally ?? {})
    .flatMap(([name, count]) =>
      name.startsWith(prefix) && typeof count === 'number' ? [{ name: name.slice(prefix.length), count }] : [],
    )
    .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name))
}

/** Of how many a measure tells; nothing where nobody was counted. */
export function sizeOf({ group, of = [group] }: Measure, { groups }: Figures): number | undefined {
  const sizes = of.flatMap((name) => groups[name] ?? [])
  return sizes.length === 0 ? undefined : sizes.reduce((sum, size) => sum + size, 0)
}

/** Up to where it was counted, and whether made-up people are among them. */
export async function countedUpTo(ctx: Context): Promise<Counted> {
  return { at: await store.countedAt(ctx.db), demo: ctx.outside.site.demo }
}

const groups = [...new Set(measures.flatMap(({ group, of = [] }) => [group, ...of]))]

function shown(tally: Tally): Figures {
  return {
    groups: Object.fromEntries(
      groups.flatMap((name) => (typeof tally[name] === 'number' ? [[name, tally[name]]] : [])),
    ),
    values: Object.fromEntries(measures.map(({ id, value }) => [id, value(tally)])),
  }
}
