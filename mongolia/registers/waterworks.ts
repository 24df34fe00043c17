import type { Register } from '#engine'

export const waterworks = {
  id: 'waterworks',
  agency: 'usug',
  title: 'Ус хангамжийн хэрэглэгчийн бүртгэл',
  member: { memberClass: 'COM', memberCode: '2003', subsystem: 'waterworks' },
  operations: {},
} as const satisfies Register
