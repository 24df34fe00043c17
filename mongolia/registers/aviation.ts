import type { Register } from '#engine'

export const aviation = {
  id: 'aviation',
  agency: 'ineg',
  title: 'Нисэхийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1045', subsystem: 'aviation' },
  operations: {},
} as const satisfies Register
