import type { Alerting, Hazard, HazardLevel } from '#engine'
import { assert, Refusal } from '#kernel'
import type { Context } from '#platform'

const none: Alerting = { hazards: [], offices: {}, people: { asOf: '', by: {} }, known: { days: [], alerts: [] } }

/** All that the nation brings for alerts. */
export function alerting({ outside }: Pick<Context, 'outside'>): Alerting {
  return outside.nation.alerting ?? none
}

/** The hazard of that id; refuses one that the nation does not know. */
export function hazardOf(ctx: Pick<Context, 'outside'>, id: string): Hazard {
  const hazard = alerting(ctx).hazards.find((one) => one.id === id)
  if (!hazard) throw new Refusal('alerts/no-hazard', { id })
  return hazard
}

/** A level of a hazard with its place among them: 1 is the calmest. */
export function levelOf(hazard: Hazard, id: string): HazardLevel & { readonly rank: number } {
  const at = hazard.levels.findIndex((level) => level.id === id)
  assert(at >= 0, 'an alert names a level that its hazard has')
  return { ...hazard.levels[at]!, rank: at + 1 }
}
