import type { Register } from '#engine'

export const disability = {
  id: 'disability',
  agency: 'hbheg',
  title: 'Хөгжлийн бэрхшээлтэй хүний бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1020', subsystem: 'disability' },
  terms: {
    sensitivity: 'sensitive',
    law: { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    freshMinutes: 1440,
  },
  operations: {
    record: {
      code: 'ASSUMED-disability-record',
      name: 'GetDisabilityInfo',
      title: 'Хөгжлийн бэрхшээл',
      assumed: true,
      fields: {
        disabilityType: { title: 'Бэрхшээлийн хэлбэр', type: 'text' },
        lossPercent: { title: 'Хөдөлмөрийн чадвар алдалт, хувь', type: 'number' },
        determinedDate: { title: 'Бэрхшээлийг тогтоосон огноо', type: 'date' },
        endDate: { title: 'Тогтоолт дуусах огноо', type: 'date' },
        carerNeeded: { title: 'Байнгын асаргаа шаардлагатай эсэх', type: 'yesNo' },
      },
    },
    card: {
      code: 'ASSUMED-disability-card',
      name: 'GetDisabilityCard',
      title: 'Хөгжлийн бэрхшээлтэй хүний үнэмлэх',
      assumed: true,
      fields: {
        cardNumber: { title: 'ХБХ-ий үнэмлэхийн дугаар', type: 'text' },
        issueDate: { title: 'Үнэмлэх олгосон огноо', type: 'date' },
        expireDate: { title: 'Үнэмлэх дуусах огноо', type: 'date' },
      },
    },
    supplies: {
      code: 'WS100524',
      name: 'GetDisabledPersonSupplyInfo',
      title: 'Олгосон туслах хэрэгсэл',
      many: true,
      fields: {
        supplyName: { title: 'Туслах хэрэгсэл', type: 'text' },
        givenDate: { title: 'Олгосон огноо', type: 'date' },
        nextDate: { title: 'Дахин авах огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
