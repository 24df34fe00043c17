import type { Register } from '#engine'

export const border = {
  id: 'border',
  agency: 'hheg',
  title: 'Хилийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1014', subsystem: 'border' },
  operations: {},
} as const satisfies Register
