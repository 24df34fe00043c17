/** How agencies stand with what the law wants published: one agency item by item, all of them in figures. */
import type { Agency, PublishingDuties } from '#engine'
import { dateIn, Refusal } from '#kernel'
import type { Context } from '#platform'
import { hasKnown } from './known.ts'
import { type DutyShown, type DutyState, dutyStates, everyPlace, type Publication, standing } from './state.ts'
import * as store from './store.ts'

const historyMost = 200

export type AgencyDuties = { readonly agency: Agency; readonly places: readonly DutyShown[] }
export type DutyCounts = Readonly<Record<DutyState, number>>

/** The agencies that have to publish: those that were not merged into another. */
export function publishers(ctx: Context): readonly Agency[] {
  return ctx.outside.nation.agencies.filter(({ into }) => !into)
}

/** Every place of the list for one agency; refuses one that there is not. */
export async function dutiesOf(ctx: Context, agencyId: string): Promise<AgencyDuties> {
  const agency = publishers(ctx).find(({ id }) => id === agencyId)
  const [found] = agency ? await standings(ctx, [agency]) : []
  if (!found) throw new Refusal('openness/no-agency')
  return found
}

/** Every place of the list for every agency, in the order of the nation's list; nothing where no law lists any. */
export function everyDuty(ctx: Context): Promise<AgencyDuties[]> {
  return standings(ctx, publishers(ctx))
}

/** Everything an agency ever entered, newest first, what was taken back among it. */
export function publicationHistory(ctx: Context, agencyId: string): Promise<Publication[]> {
  return store.publicationsOf(ctx.db, { agencyId, limit: historyMost })
}

/** How many places are in which state. */
export function countsIn(places: readonly DutyShown[]): DutyCounts {
  const count = (state: DutyState) => places.filter((one) => one.state === state).length
  return Object.fromEntries(dutyStates.map((state) => [state, count(state)])) as Record<DutyState, number>
}

/** How many items were noticed to be late, of one agency or of all. */
export function lateCount(ctx: Context, agencyId?: string): Promise<number> {
  return store.countLate(ctx.db, agencyId)
}

/** The rules of the nation's law; refuses where it has none. */
export function rulesOf(ctx: Context): PublishingDuties {
  const { duties } = ctx.outside.nation
  if (!duties) throw new Refusal('openness/no-duties')
  return duties
}

async function standings(ctx: Context, agencies: readonly Agency[]): Promise<AgencyDuties[]> {
  const { nation } = ctx.outside
  const rules = nation.duties
  if (!rules) return []
  const today = dateIn(nation.country.timeZone, ctx.clock.now())
  const ids = agencies.map(({ id }) => id)
  const [publications, seen] = await Promise.all([store.publicationsInForce(ctx.db, ids), store.seen(ctx.db, ids)])
  const key = ({ agencyId, duty }: { agencyId: string; duty: string }) => `${agencyId} ${duty}`
  const published = new Map(publications.map((one) => [key(one), one]))
  const changed = new Map(seen.map((one) => [key(one), one.changedAt]))
  return agencies.map((agency) => ({
    agency,
    places: everyPlace(rules, (duty) => {
      const at = key({ agencyId: agency.id, duty: duty.id })
      const known = duty.known && (hasKnown(nation, agency, duty.known) ? { changedAt: changed.get(at) } : 'nothing')
      return standing(duty, { publication: published.get(at), known }, { today, rules })
    }),
  }))
}
