import { type Localised, Refusal } from '#kernel'
import type { Context } from '#platform'
import * as store from './store.ts'

export type Office = {
  readonly id: string
  readonly agencyId: string
  readonly name: Localised
  /** Where it lies; an office abroad lies in none. */
  readonly division: string | null
  readonly address: Localised | null
  readonly phone: string | null
}

const officesMost = 1000

/** The office of that id; refuses one that does not exist. */
export async function officeById(ctx: Context, id: string): Promise<Office> {
  const office = await store.findOffice(ctx.db, id)
  if (!office) throw new Refusal('agencies/no-office', { id })
  return office
}

/** An agency's offices, by id. */
export function officesOf(ctx: Context, agencyId: string): Promise<Office[]> {
  return store.findOfficesOf(ctx.db, { agencyId, limit: officesMost })
}
