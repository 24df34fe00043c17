import type { Register } from '#engine'

export const service = {
  id: 'service',
  agency: 'taz',
  title: 'Төрийн албан хаагчийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1055', subsystem: 'service' },
  operations: {},
} as const satisfies Register
