import type { Register } from '#engine'

export const military = {
  id: 'military',
  agency: 'zhjsh',
  title: 'Цэргийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1017', subsystem: 'military' },
  operations: {},
} as const satisfies Register
