import type { Register } from '#engine'

export const forensic = {
  id: 'forensic',
  agency: 'shsheg',
  title: 'Шүүх шинжилгээний бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1018', subsystem: 'forensic' },
  operations: {},
} as const satisfies Register
