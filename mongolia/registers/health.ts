import type { Register } from '#engine'

export const health = {
  id: 'health',
  agency: 'emdeg',
  title: 'Эрүүл мэндийн даатгалын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1005', subsystem: 'health' },
  operations: {
    insured: {
      code: 'WS100541',
      name: 'HealthInsuranceInfo',
      title: 'Эрүүл мэндийн даатгал',
      fields: {
        benClass: { title: 'Даатгуулагчийн ангилал', type: 'text' },
        startDate: { title: 'Эхэлсэн огноо', type: 'date' },
        endDate: { title: 'Дуусах огноо', type: 'date' },
        province: { title: 'Харьяалах газар', type: 'text' },
      },
    },
  },
} as const satisfies Register
