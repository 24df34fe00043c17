import type { Register } from '#engine'

export const justice = {
  id: 'justice',
  agency: 'shez',
  title: 'Шүүхийн шийдвэрийн сан',
  member: { memberClass: 'GOV', memberCode: '1012', subsystem: 'justice' },
  operations: {},
} as const satisfies Register
