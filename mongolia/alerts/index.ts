/** All that alerts need to know of the nation: what is warned of, who speaks for which place, and what is known of the past. */
import type { Alerting } from '#engine'
import { census } from '../census.ts'
import { divisions } from '../divisions.ts'
import { alerts, days } from './covid-19/known.ts'
import { hazards } from './hazards.ts'

const capital = '11'

/** A governor's office speaks for its province, soum or district. */
function officeOf(code: string): string {
  if (code === capital) return 'nzdtg-centre'
  if (code.length === capital.length) return `aimag-${code}`
  return code.startsWith(capital) ? `duureg-${code}` : `soum-${code}`
}

export const alerting: Alerting = {
  hazards,
  offices: Object.fromEntries(divisions.filter(({ level }) => level < 3).map(({ code }) => [code, officeOf(code)])),
  people: { asOf: '2020', by: Object.fromEntries(Object.entries(census).map(([code, { people }]) => [code, people])) },
  known: { days, alerts },
}
