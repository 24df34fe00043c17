import type { Register } from '#engine'

export const shipping = {
  id: 'shipping',
  agency: 'dst',
  title: 'Хөлөг онгоцны бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1046', subsystem: 'shipping' },
  operations: {},
} as const satisfies Register
