import type { Register } from '#engine'

export const labour = {
  id: 'labour',
  agency: 'hhueg',
  title: 'Хөдөлмөрийн зах зээлийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1019', subsystem: 'labour' },
  operations: {},
} as const satisfies Register
