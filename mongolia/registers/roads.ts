import type { Register } from '#engine'

export const roads = {
  id: 'roads',
  agency: 'zths',
  title: 'Авто замын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1048', subsystem: 'roads' },
  terms: { sensitivity: 'personal', law: { act: 'Авто замын тухай хууль' }, freshMinutes: 0 },
  operations: {
    dues: {
      code: 'ASSUMED-road-dues',
      name: 'RoadUseDueList',
      title: 'Төлөөгүй зам ашигласны төлбөр',
      assumed: true,
      many: true,
      fields: {
        plateNumber: { title: 'Улсын дугаар', type: 'text' },
        roadName: { title: 'Зам', type: 'text' },
        passDate: { title: 'Зорчсон огноо', type: 'date' },
        amount: { title: 'Дүн', type: 'money' },
      },
    },
    payDues: {
      code: 'ASSUMED-pay-road-dues',
      name: 'RoadUseDuePayment',
      title: 'Зам ашигласны төлбөр бүртгүүлэх',
      assumed: true,
      inputs: ['amount', 'invoice'],
      fields: {
        success: { title: 'Төлбөр бүртгэгдсэн эсэх', type: 'yesNo' },
      },
    },
    paid: {
      code: 'ASSUMED-road-payments',
      name: 'RoadUsePaymentList',
      title: 'Зам ашигласны төлсөн төлбөр',
      freshMinutes: 60,
      assumed: true,
      many: true,
      fields: {
        paidDate: { title: 'Төлсөн огноо', type: 'date' },
        plateNumber: { title: 'Улсын дугаар', type: 'text' },
        roadName: { title: 'Зам', type: 'text' },
        paidAmount: { title: 'Төлсөн дүн', type: 'money' },
      },
    },
  },
} as const satisfies Register
