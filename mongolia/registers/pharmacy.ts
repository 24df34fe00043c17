import type { Register } from '#engine'

export const pharmacy = {
  id: 'pharmacy',
  agency: 'emzg',
  title: 'Эмийн улсын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1023', subsystem: 'pharmacy' },
  operations: {},
} as const satisfies Register
