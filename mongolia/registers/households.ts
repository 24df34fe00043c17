import type { Register } from '#engine'

export const households = {
  id: 'households',
  agency: 'soum',
  title: 'Өрхийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1056', subsystem: 'households' },
  operations: {},
} as const satisfies Register
