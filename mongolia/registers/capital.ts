import type { Register } from '#engine'

export const capital = {
  id: 'capital',
  agency: 'nzdtg',
  title: 'Нийслэлийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1057', subsystem: 'capital' },
  operations: {},
} as const satisfies Register
