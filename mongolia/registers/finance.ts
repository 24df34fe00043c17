import type { Register } from '#engine'

export const finance = {
  id: 'finance',
  agency: 'szh',
  title: 'Санхүүгийн зохицуулалтын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1031', subsystem: 'finance' },
  operations: {},
} as const satisfies Register
