import type { Register } from '#engine'

export const procurement = {
  id: 'procurement',
  agency: 'thag',
  title: 'Худалдан авалтын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1033', subsystem: 'procurement' },
  operations: {},
} as const satisfies Register
