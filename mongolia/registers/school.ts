import type { Register } from '#engine'

export const school = {
  id: 'school',
  agency: 'beg',
  title: 'Ерөнхий боловсролын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1024', subsystem: 'school' },
  operations: {},
} as const satisfies Register
