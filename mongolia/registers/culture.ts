import type { Register } from '#engine'

export const culture = {
  id: 'culture',
  agency: 'moc',
  title: 'Соёлын өвийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1027', subsystem: 'culture' },
  terms: { sensitivity: 'personal', law: { act: 'Соёлын өвийг хамгаалах тухай хууль' }, freshMinutes: 1440 },
  operations: {
    items: {
      code: 'ASSUMED-heritage-items',
      name: 'HeritageItems',
      title: 'Эзэмшдэг соёлын өв',
      assumed: true,
      many: true,
      fields: {
        registrationNumber: { title: 'Бүртгэлийн дугаар', type: 'text' },
        itemName: { title: 'Дурсгалын нэр', type: 'text' },
        category: { title: 'Зэрэглэл', type: 'text' },
        registeredDate: { title: 'Бүртгэсэн огноо', type: 'date' },
      },
    },
    honours: {
      code: 'ASSUMED-culture-honours',
      name: 'CultureHonours',
      title: 'Соёл, урлагийн шагнал',
      law: { act: 'Соёлын тухай хууль' },
      assumed: true,
      many: true,
      fields: {
        honourName: { title: 'Шагналын нэр', type: 'text' },
        decisionNumber: { title: 'Шийдвэрийн дугаар', type: 'text' },
        decisionDate: { title: 'Шийдвэрийн огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
