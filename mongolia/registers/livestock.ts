import type { Register } from '#engine'

export const livestock = {
  id: 'livestock',
  agency: 'mofali',
  title: 'Мал тооллогын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1039', subsystem: 'livestock' },
  operations: {},
} as const satisfies Register
