import type { Register } from '#engine'

export const legal = {
  id: 'legal',
  agency: 'ubeg',
  title: 'Хуулийн этгээдийн улсын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1001', subsystem: 'legal' },
  operations: {},
} as const satisfies Register
