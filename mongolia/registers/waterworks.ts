import type { Register } from '#engine'

/** No operation of the national exchange is known for these: all are assumed. */
export const waterworks = {
  id: 'waterworks',
  agency: 'usug',
  title: 'Ус хангамжийн хэрэглэгчийн бүртгэл',
  member: { memberClass: 'COM', memberCode: '2003', subsystem: 'waterworks' },
  terms: {
    sensitivity: 'personal',
    law: { act: 'Хот, суурины ус хангамж, ариутгах татуургын ашиглалтын тухай хууль' },
    freshMinutes: 1440,
  },
  operations: {
    customer: {
      code: 'ASSUMED-water-customer',
      name: 'WaterCustomer',
      title: 'Усны гэрээ',
      assumed: true,
      fields: {
        customerCode: { title: 'Усны хэрэглэгчийн код', type: 'text' },
        place: { title: 'Устай хаяг', type: 'text' },
        persons: { title: 'Ус хэрэглэх хүний тоо', type: 'number' },
        since: { title: 'Усны гэрээ хийсэн огноо', type: 'date' },
      },
    },
    meters: {
      code: 'ASSUMED-water-meters',
      name: 'WaterMeters',
      title: 'Усны тоолуур',
      assumed: true,
      many: true,
      fields: {
        meterNumber: { title: 'Тоолуурын дугаар', type: 'text' },
        waterKind: { title: 'Халуун, хүйтэн', type: 'text' },
        room: { title: 'Байрлал', type: 'text' },
        sealed: { title: 'Лацтай эсэх', type: 'yesNo' },
        checkUntil: { title: 'Баталгаа дуусах огноо', type: 'date' },
      },
    },
    bills: {
      code: 'ASSUMED-water-bills',
      name: 'WaterBills',
      title: 'Усны төлбөрийн өр',
      freshMinutes: 0,
      assumed: true,
      many: true,
      fields: {
        month: { title: 'Төлбөр тооцсон сар', type: 'text' },
        cold: { title: 'Хүйтэн ус, м³', type: 'number' },
        waste: { title: 'Бохир ус, м³', type: 'number' },
        amount: { title: 'Усны төлбөр', type: 'money' },
      },
    },
    payBills: {
      code: 'ASSUMED-pay-water',
      name: 'PayWater',
      title: 'Усны төлбөр бүртгүүлэх',
      freshMinutes: 0,
      assumed: true,
      inputs: ['amount', 'invoice'],
      fields: { success: { title: 'Төлбөр бүртгэгдсэн эсэх', type: 'yesNo' } },
    },
    usage: {
      code: 'ASSUMED-water-usage',
      name: 'WaterUsage',
      title: 'Усны хэрэглээ',
      freshMinutes: 60,
      assumed: true,
      many: true,
      inputs: ['startYear', 'endYear'],
      fields: {
        month: { title: 'Хэрэглэсэн сар', type: 'text' },
        cold: { title: 'Цэвэр ус, м³', type: 'number' },
        hot: { title: 'Халуун ус, м³', type: 'number' },
        amount: { title: 'Тооцсон төлбөр', type: 'money' },
      },
    },
  },
} as const satisfies Register
