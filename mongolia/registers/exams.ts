import type { Register } from '#engine'

export const exams = {
  id: 'exams',
  agency: 'but',
  title: 'Элсэлтийн шалгалтын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1025', subsystem: 'exams' },
  operations: {},
} as const satisfies Register
