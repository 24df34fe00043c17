import type { Register } from '#engine'

export const integrity = {
  id: 'integrity',
  agency: 'atg',
  title: 'Хөрөнгө, орлогын мэдүүлгийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1016', subsystem: 'integrity' },
  operations: {},
} as const satisfies Register
