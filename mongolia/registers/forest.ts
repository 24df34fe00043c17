import type { Register } from '#engine'

export const forest = {
  id: 'forest',
  agency: 'oing',
  title: 'Ойн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1037', subsystem: 'forest' },
  operations: {},
} as const satisfies Register
