import type { Register } from '#engine'

export const loans = {
  id: 'loans',
  agency: 'bzs',
  title: 'Боловсролын зээлийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1026', subsystem: 'loans' },
  operations: {},
} as const satisfies Register
