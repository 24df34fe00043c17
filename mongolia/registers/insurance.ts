import type { Register } from '#engine'

export const insurance = {
  id: 'insurance',
  agency: 'ndeg',
  title: 'Нийгмийн даатгалын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1004', subsystem: 'insurance' },
  operations: {
    contributions: {
      code: 'WS100501',
      name: 'GetCitizenSalaryInfo',
      title: 'Шимтгэл төлөлт',
      inputs: ['startYear', 'endYear'],
      many: true,
      fields: {
        year: { title: 'Он', type: 'text' },
        orgName: { title: 'Ажил олгогч', type: 'text' },
        months: { title: 'Сар', type: 'number' },
        salaryAmount: { title: 'Цалин', type: 'money' },
        salaryFee: { title: 'Шимтгэл', type: 'money' },
      },
    },
  },
} as const satisfies Register
