import type { Register } from '#engine'

export const transit = {
  id: 'transit',
  agency: 'nntg',
  title: 'Нийтийн тээврийн картын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1058', subsystem: 'transit' },
  operations: {},
} as const satisfies Register
