import type { Register } from '#engine'

export const water = {
  id: 'water',
  agency: 'usg',
  title: 'Усны бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1038', subsystem: 'water' },
  operations: {},
} as const satisfies Register
