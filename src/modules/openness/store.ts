import { type Db, sql } from '#platform'
import type { Tally } from './measures/tally.ts'

export type Cell = {
  readonly place: string
  /** '' for all services together. */
  readonly service: string
  readonly period: string
}
export type CellTally = Cell & { readonly tally: Tally }

const cellsMost = 5000

export function tallies(
  db: Db,
  { period, places, services }: { period: string; places: readonly string[]; services: readonly string[] },
): Promise<CellTally[]> {
  return db.many<CellTally>(sql`
    select place, service, period, tally from openness.tally
    where place = any(${places}::text[]) and period = ${period} and service = any(${services}::text[])
    limit ${cellsMost}`)
}

export function talliesOfServices(db: Db, { period, place }: { period: string; place: string }): Promise<CellTally[]> {
  return db.many<CellTally>(sql`
    select place, service, period, tally from openness.tally
    where place = ${place} and period = ${period} and service <> '' limit ${cellsMost}`)
}

export function talliesOver(
  db: Db,
  { periods, place, service }: { periods: readonly string[]; place: string; service: string },
): Promise<CellTally[]> {
  return db.many<CellTally>(sql`
    select place, service, period, tally from openness.tally
    where place = ${place} and service = ${service} and period = any(${periods}::text[]) limit ${cellsMost}`)
}

export async function countedAt(db: Db): Promise<Date | undefined> {
  return (await db.one<{ at: Date | null }>(sql`select min(at) as at from openness.counted`)).at ?? undefined
}
