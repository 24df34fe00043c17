import type { Register } from '#engine'

export const tax = {
  id: 'tax',
  agency: 'teg',
  title: 'Татварын нэгдсэн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1007', subsystem: 'tax' },
  operations: {
    debt: {
      code: 'WS100605',
      name: 'GetTaxPayerDeptInfo',
      title: 'Татварын өр',
      fields: {
        remainderNonpayment: { title: 'Татварын өрийн үлдэгдэл', type: 'money' },
        checkedDate: { title: 'Тулгасан огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
