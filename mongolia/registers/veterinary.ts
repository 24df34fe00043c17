import type { Register } from '#engine'

export const veterinary = {
  id: 'veterinary',
  agency: 'meg',
  title: 'Мал эмнэлгийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1040', subsystem: 'veterinary' },
  operations: {},
} as const satisfies Register
