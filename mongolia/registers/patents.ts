import type { Register } from '#engine'

export const patents = {
  id: 'patents',
  agency: 'oug',
  title: 'Оюуны өмчийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1052', subsystem: 'patents' },
  operations: {},
} as const satisfies Register
