import type { Register } from '#engine'

/** No operation of the national exchange is known for these: all are assumed. */
export const electricity = {
  id: 'electricity',
  agency: 'ubcts',
  title: 'Цахилгааны хэрэглэгчийн бүртгэл',
  member: { memberClass: 'COM', memberCode: '2002', subsystem: 'electricity' },
  terms: { sensitivity: 'personal', law: { act: 'Эрчим хүчний тухай хууль' }, freshMinutes: 1440 },
  operations: {
    customer: {
      code: 'ASSUMED-electricity-customer',
      name: 'ElectricityCustomer',
      title: 'Цахилгааны гэрээ',
      assumed: true,
      fields: {
        customerCode: { title: 'Хэрэглэгчийн код', type: 'text' },
        contractNumber: { title: 'Цахилгааны гэрээний дугаар', type: 'text' },
        place: { title: 'Цахилгаантай хаяг', type: 'text' },
        tariff: { title: 'Тариф', type: 'text' },
        capacity: { title: 'Чадал, кВт', type: 'number' },
        since: { title: 'Цахилгааны гэрээ хийсэн огноо', type: 'date' },
      },
    },
    meter: {
      code: 'ASSUMED-electricity-meter',
      name: 'ElectricityMeter',
      title: 'Цахилгааны тоолуур',
      assumed: true,
      fields: {
        meterNumber: { title: 'Тоолуурын дугаар', type: 'text' },
        meterKind: { title: 'Тоолуурын төрөл', type: 'text' },
        checked: { title: 'Тоолуур шалгасан огноо', type: 'date' },
        checkUntil: { title: 'Тоолуурын баталгаа дуусах огноо', type: 'date' },
      },
    },
    bills: {
      code: 'ASSUMED-electricity-bills',
      name: 'ElectricityBills',
      title: 'Цахилгааны төлбөрийн өр',
      freshMinutes: 0,
      assumed: true,
      many: true,
      fields: {
        month: { title: 'Төлбөрийн сар', type: 'text' },
        customerCode: { title: 'Код', type: 'text' },
        used: { title: 'Хэрэглээ, кВт цаг', type: 'number' },
        amount: { title: 'Цахилгааны төлбөр', type: 'money' },
      },
    },
    payBills: {
      code: 'ASSUMED-pay-electricity',
      name: 'PayElectricity',
      title: 'Цахилгааны төлбөр бүртгүүлэх',
      freshMinutes: 0,
      assumed: true,
      inputs: ['amount', 'invoice'],
      fields: { success: { title: 'Төлбөр бүртгэгдсэн эсэх', type: 'yesNo' } },
    },
    usage: {
      code: 'ASSUMED-electricity-usage',
      name: 'ElectricityUsage',
      title: 'Цахилгааны хэрэглээ',
      freshMinutes: 60,
      assumed: true,
      many: true,
      inputs: ['startYear', 'endYear'],
      fields: {
        month: { title: 'Сар', type: 'text' },
        dayUse: { title: 'Өдөр, кВт цаг', type: 'number' },
        nightUse: { title: 'Шөнө, кВт цаг', type: 'number' },
        amount: { title: 'Тооцсон дүн', type: 'money' },
      },
    },
    outages: {
      code: 'ASSUMED-planned-outages',
      name: 'PlannedOutages',
      title: 'Хаягийн цахилгааны хязгаарлалт',
      freshMinutes: 60,
      assumed: true,
      many: true,
      fields: {
        day: { title: 'Хязгаарлах өдөр', type: 'date' },
        hours: { title: 'Цаг', type: 'text' },
        reason: { title: 'Хязгаарлах шалтгаан', type: 'text' },
      },
    },
  },
} as const satisfies Register
