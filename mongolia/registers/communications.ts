import type { Register } from '#engine'

export const communications = {
  id: 'communications',
  agency: 'hhzh',
  title: 'Харилцаа холбооны бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1050', subsystem: 'communications' },
  operations: {},
} as const satisfies Register
