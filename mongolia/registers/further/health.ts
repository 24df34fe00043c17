import type { Further } from './row.ts'

export const health: Further = {
  months: [
    'WS100148',
    'GetCitizenHealthInsuranceInfo',
    'Даатгуулсан сарууд',
    'Months insured',
    'person',
    'regnum year month officeName',
    { many: true },
  ],
}
