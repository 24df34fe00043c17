import type { Register } from '#engine'

export const construction = {
  id: 'construction',
  agency: 'bht',
  title: 'Барилгын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1035', subsystem: 'construction' },
  operations: {},
} as const satisfies Register
