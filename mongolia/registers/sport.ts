import type { Register } from '#engine'

export const sport = {
  id: 'sport',
  agency: 'btsg',
  title: 'Спортын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1028', subsystem: 'sport' },
  operations: {},
} as const satisfies Register
