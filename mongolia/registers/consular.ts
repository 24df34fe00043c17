import type { Register } from '#engine'

export const consular = {
  id: 'consular',
  agency: 'mfa',
  title: 'Консулын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1049', subsystem: 'consular' },
  terms: { sensitivity: 'personal', law: { act: 'Дипломат албаны тухай хууль' }, freshMinutes: 1440 },
  operations: {
    abroad: {
      code: 'ASSUMED-consular-registration',
      name: 'ConsularRegistrationInfo',
      title: 'Гадаадад байгаа иргэний бүртгэл',
      assumed: true,
      fields: {
        country: { title: 'Байгаа улс', type: 'text' },
        mission: { title: 'Бүртгэсэн төлөөлөгчийн газар', type: 'text' },
        registeredDate: { title: 'Консулд бүртгүүлсэн огноо', type: 'date' },
        purpose: { title: 'Гадаадад байгаа зорилго', type: 'text' },
      },
    },
    apostilles: {
      code: 'ASSUMED-apostilles',
      name: 'ApostilleList',
      title: 'Апостильтай баримтууд',
      assumed: true,
      many: true,
      fields: {
        apostilleNumber: { title: 'Апостилийн дугаар', type: 'text' },
        documentName: { title: 'Баримт', type: 'text' },
        signedBy: { title: 'Гарын үсэг зурсан', type: 'text' },
        issuedDate: { title: 'Олгосон огноо', type: 'date' },
      },
    },
    officialPassport: {
      code: 'ASSUMED-official-passport',
      name: 'OfficialPassportInfo',
      title: 'Дипломат, албан паспорт',
      assumed: true,
      fields: {
        officialNumber: { title: 'Дипломат, албан паспортын дугаар', type: 'text' },
        officialKind: { title: 'Дипломат, албан паспортын төрөл', type: 'text' },
        issuedDate: { title: 'Олгосон огноо', type: 'date' },
        untilDate: { title: 'Дипломат, албан паспорт дуусах огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
