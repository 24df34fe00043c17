/** What everyone may use, one entry each. */
import { Refusal } from '#kernel'
import { alerts, dayFigures } from './alerts.ts'
import { figures } from './counted.ts'
import { type Dataset, withDemo } from './dataset.ts'
import { agencies, divisions, fees, offices, services } from './from-nation.ts'
import { logDays, readings, registers } from './observed.ts'
import { petitions } from './petitions.ts'
import { duties } from './publishing.ts'

export const datasets: readonly Dataset[] = [
  ...[figures, services, fees, agencies, offices, divisions, registers],
  ...[duties, petitions, readings, logDays, alerts, dayFigures],
].map(withDemo)

/** The set of that name; refuses one that there is not. */
export function datasetOf(id: string): Dataset {
  const found = datasets.find((one) => one.id === id)
  if (!found) throw new Refusal('openness/no-dataset')
  return found
}
