import type { Register } from '#engine'

export const roads = {
  id: 'roads',
  agency: 'zths',
  title: 'Авто замын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1048', subsystem: 'roads' },
  operations: {},
} as const satisfies Register
