import type { Register } from '#engine'

export const credit = {
  id: 'credit',
  agency: 'mb',
  title: 'Зээлийн мэдээллийн сан',
  member: { memberClass: 'GOV', memberCode: '1030', subsystem: 'credit' },
  operations: {},
} as const satisfies Register
