import type { Register } from '#engine'

export const holdings = {
  id: 'holdings',
  agency: 'tubzg',
  title: 'Төрийн өмчийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1032', subsystem: 'holdings' },
  operations: {},
} as const satisfies Register
