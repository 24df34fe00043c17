import type { Register } from '#engine'

export const railway = {
  id: 'railway',
  agency: 'tzg',
  title: 'Төмөр замын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1047', subsystem: 'railway' },
  operations: {},
} as const satisfies Register
