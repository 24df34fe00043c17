import type { Register } from '#engine'

export const standards = {
  id: 'standards',
  agency: 'masm',
  title: 'Стандарт, тохирлын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1043', subsystem: 'standards' },
  operations: {},
} as const satisfies Register
