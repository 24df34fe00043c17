import type { Agency as NationalAgency } from '#engine'
import { type Localised, Refusal } from '#kernel'
import type { Context } from '#platform'
import * as store from './store.ts'

export type Agency = {
  readonly id: string
  readonly name: Localised
  readonly short: Localised
  readonly parentId: string | null
  readonly phone: string | null
  readonly website: string | null
}

export const refusals = { 'agencies/not-found': 404, 'agencies/no-office': 404, 'agencies/no-officer': 404 } as const

/** Brings the stored agencies and offices in line with the nation's list; safe to repeat. */
export async function loadAgencies(ctx: Context, agencies: readonly NationalAgency[]): Promise<void> {
  await store.upsertAgencies(ctx.db, agencies)
  await store.upsertOffices(
    ctx.db,
    agencies.flatMap((agency) => agency.offices.map((office) => ({ ...office, agencyId: agency.id }))),
  )
}

/** The agency of that id; refuses one that does not exist. */
export async function agencyById(ctx: Context, id: string): Promise<Agency> {
  const agency = await store.findAgency(ctx.db, id)
  if (!agency) throw new Refusal('agencies/not-found', { id })
  return agency
}
