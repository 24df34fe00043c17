import type { Register } from '#engine'

export const signature = {
  id: 'signature',
  agency: 'udt',
  title: 'Тоон гарын үсгийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1010', subsystem: 'signature' },
  operations: {},
} as const satisfies Register
