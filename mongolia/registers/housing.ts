import type { Register } from '#engine'

export const housing = {
  id: 'housing',
  agency: 'tosk',
  title: 'Орон сууцны хөтөлбөрийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1044', subsystem: 'housing' },
  terms: { sensitivity: 'personal', law: { act: 'Орон сууцны тухай хууль' }, freshMinutes: 60 },
  operations: {
    application: {
      code: 'ASSUMED-housing-application',
      name: 'HousingApplication',
      title: 'Орон сууцны хөтөлбөрийн дараалал',
      assumed: true,
      fields: {
        applicationNumber: { title: 'Бүртгэлийн дугаар', type: 'text' },
        programme: { title: 'Хөтөлбөр', type: 'text' },
        queue: { title: 'Дараалал', type: 'number' },
        registeredDate: { title: 'Бүртгүүлсэн огноо', type: 'date' },
      },
    },
    contract: {
      code: 'ASSUMED-housing-contract',
      name: 'HousingContract',
      title: 'Орон сууцны гэрээ',
      freshMinutes: 1440,
      assumed: true,
      fields: {
        contractNumber: { title: 'Гэрээний дугаар', type: 'text' },
        kind: { title: 'Гэрээний төрөл', type: 'text' },
        address: { title: 'Байрны хаяг', type: 'text' },
        rooms: { title: 'Өрөө', type: 'number' },
        startDate: { title: 'Эхэлсэн огноо', type: 'date' },
        monthly: { title: 'Сарын төлбөр', type: 'money' },
      },
    },
    debts: {
      code: 'ASSUMED-state-housing-debts',
      name: 'HousingDebts',
      title: 'Төлөөгүй орон сууцны төлбөр',
      freshMinutes: 0,
      assumed: true,
      many: true,
      fields: {
        contractNumber: { title: 'Гэрээний дугаар', type: 'text' },
        month: { title: 'Төлбөрийн сар', type: 'text' },
        amount: { title: 'Төлөх дүн', type: 'money' },
      },
    },
    pay: {
      code: 'ASSUMED-pay-state-housing',
      name: 'PayHousing',
      title: 'Орон сууцны төлбөр бүртгүүлэх',
      freshMinutes: 0,
      assumed: true,
      inputs: ['amount', 'invoice'],
      fields: { success: { title: 'Төлбөр бүртгэгдсэн эсэх', type: 'yesNo' } },
    },
  },
} as const satisfies Register
