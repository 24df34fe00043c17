import type { Register } from '#engine'

export const customs = {
  id: 'customs',
  agency: 'geg',
  title: 'Гаалийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1029', subsystem: 'customs' },
  operations: {},
} as const satisfies Register
