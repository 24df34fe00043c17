import type { Register } from '#engine'

export const credit = {
  id: 'credit',
  agency: 'mb',
  title: 'Зээлийн мэдээллийн сан',
  member: { memberClass: 'GOV', memberCode: '1030', subsystem: 'credit' },
  terms: { sensitivity: 'personal', law: { act: 'Зээлийн мэдээллийн тухай хууль' }, freshMinutes: 0 },
  operations: {
    loans: {
      code: 'WS100831',
      name: 'citizenLoanInfo',
      title: 'Зээлийн мэдээлэл',
      assumed: true, // people name it, the exchange's list of 2023 does not
      many: true,
      fields: {
        bankName: { title: 'Зээлдүүлэгч', type: 'text' },
        loanType: { title: 'Зээлийн төрөл', type: 'text' },
        amount: { title: 'Зээлийн дүн', type: 'money' },
        balance: { title: 'Үлдэгдэл', type: 'money' },
        className: { title: 'Ангилал', type: 'text' },
        dueDate: { title: 'Дуусах огноо', type: 'date' },
      },
    },
    enquiries: {
      code: 'ASSUMED-credit-enquiries',
      name: 'CreditEnquiries',
      title: 'Зээлийн мэдээлэл харсан байгууллага',
      assumed: true,
      many: true,
      fields: {
        orgName: { title: 'Харсан байгууллага', type: 'text' },
        purposeName: { title: 'Зорилго', type: 'text' },
        askedDate: { title: 'Харсан огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
