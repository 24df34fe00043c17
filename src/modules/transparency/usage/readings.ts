/**
 * Readings as they are looked at: by the person they are about, by who watches over them, and when a session was stolen.
 * Always true: what a court keeps secret just now is in nothing that the person sees.
 */
import { day, hour } from '#kernel'
import type { Context } from '#platform'
import type { Receipt } from '../receipt.ts'
import * as store from './store.ts'

/** Which readings a person asks for; without anything, all they may see. */
export type ReadingFilter = {
  readonly who?: ReaderKind | undefined
  /** Of an agency: what its officers read, and what was read for its services. */
  readonly readers?: { readonly officerIds: readonly string[]; readonly services: readonly string[] } | undefined
  readonly from?: Date | undefined
  readonly to?: Date | undefined
  readonly applicationId?: string | undefined
}
/** `others`: officers, and whatever the platform read without a case of the person's. */
export const readerKinds = ['others', 'officers', 'platform', 'me'] as const
export type ReaderKind = (typeof readerKinds)[number]

/** Readings that belong together, newest first; of many only the newest are named. */
export type ReadingGroup = { readonly receipts: readonly Receipt[]; readonly count: number }
/** For which service, and by which officer if it was one. */
export type ReadBy = { readonly service: string; readonly officerId: string | null }
export type Surrounding = {
  readonly peopleInHour: number
  readonly peopleInDay: number
  /** Minutes in which this officer read of this person within a month. */
  readonly timesInMonth: number
}
export type OfficerReading = {
  readonly personId: string
  /** `register.operation.field`. */
  readonly fields: readonly string[]
  readonly firstAt: Date
  readonly lastAt: Date
  readonly readings: number
}

const lookedAtMost = 5000
const namedMost = 5
const readersMost = 500
const monthDays = 30

type Grouped = {
  readonly filter: ReadingFilter
  readonly limit: number
  readonly before?: Receipt | undefined
  /** Each reading by itself. */
  readonly apart?: boolean
}

/** A person's readings, newest first; those by themselves and by the platform together, a case and minute each. */
export async function readingGroupsOf(
  ctx: Context,
  personId: string,
  { filter, limit, before, apart = false }: Grouped,
): Promise<ReadingGroup[]> {
  const given = { ...filter, personId, now: ctx.clock.now(), limit, before, apart }
  const groups = await store.groupsOfPerson(ctx.db, { ...given, lookedAt: lookedAtMost, named: namedMost })
  const receipts = await store.receiptsBy(
    ctx.db,
    groups.flatMap(({ ids }) => ids),
  )
  const byId = new Map(receipts.map((receipt) => [receipt.id, receipt]))
  return groups.map(({ ids, count }) => ({ count, receipts: ids.flatMap((id) => byId.get(id) ?? []) }))
}

/** A person's readings one by one, newest first. */
export function readingsOf(
  ctx: Context,
  personId: string,
  { filter, limit, offset = 0 }: { filter: ReadingFilter; limit: number; offset?: number },
): Promise<Receipt[]> {
  return store.readingsOfPerson(ctx.db, { ...filter, personId, now: ctx.clock.now(), limit, offset })
}

/** How many readings there are of a person that they may see. */
export function countReadings(ctx: Context, personId: string, filter: ReadingFilter): Promise<number> {
  return store.countReadings(ctx.db, { ...filter, personId, now: ctx.clock.now() })
}

/** For which services and by which officers a person's data were read, each once. */
export function readersOf(ctx: Context, personId: string): Promise<ReadBy[]> {
  return store.readersOf(ctx.db, { personId, now: ctx.clock.now(), limit: readersMost })
}

/** Since when readings are recorded; nothing as long as there is none. */
export function readingsSince(ctx: Context): Promise<Date | undefined> {
  return store.firstReading(ctx.db)
}

/** How often people's data were read for each service in a span of time, for whoever counts. */
export function readingsByService(
  ctx: Context,
  span: { from: Date; to: Date },
): Promise<{ service: string; count: number }[]> {
  return store.readingsByService(ctx.db, span)
}

/** Readings in the order of the log, from a place of it on: none comes later at an earlier place. */
export function readingsFrom(ctx: Context, given: { index: number; limit: number }): Promise<Receipt[]> {
  return store.receiptsFrom(ctx.db, given)
}

/** Readings by their identifiers, newest first, for who watches over them. */
export function readingsBy(ctx: Context, ids: readonly string[]): Promise<Receipt[]> {
  return store.receiptsBy(ctx.db, ids)
}

/** How much an officer read up to this reading, and how often of this person. */
export function surroundingOf(
  ctx: Context,
  { officerId, personId, at }: { officerId: string; personId: string; at: Date },
): Promise<Surrounding> {
  const ago = (ms: number) => new Date(at.getTime() - ms)
  const since = { hourAgo: ago(hour), dayAgo: ago(day), monthAgo: ago(monthDays * day) }
  return store.surrounding(ctx.db, { officerId, personId, at, ...since })
}

/** Whose data an officer read between two moments, which fields, since when: what a stolen session has seen. */
export function readByOfficer(
  ctx: Context,
  given: { officerId: string; from: Date; to: Date; limit: number },
): Promise<OfficerReading[]> {
  return store.readByOfficer(ctx.db, given)
}
