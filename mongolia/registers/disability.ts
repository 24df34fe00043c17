import type { Register } from '#engine'

export const disability = {
  id: 'disability',
  agency: 'hbheg',
  title: 'Хөгжлийн бэрхшээлтэй хүний бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1020', subsystem: 'disability' },
  operations: {},
} as const satisfies Register
