import type { Register } from '#engine'

export const medicine = {
  id: 'medicine',
  agency: 'moh',
  title: 'Эрүүл мэндийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1022', subsystem: 'medicine' },
  operations: {},
} as const satisfies Register
