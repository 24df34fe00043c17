import type { Register } from '#engine'

export const sport = {
  id: 'sport',
  agency: 'btsg',
  title: 'Спортын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1028', subsystem: 'sport' },
  terms: { sensitivity: 'personal', law: { act: 'Биеийн тамир, спортын тухай хууль' }, freshMinutes: 1440 },
  operations: {
    titles: {
      code: 'ASSUMED-sport-titles',
      name: 'SportTitles',
      title: 'Спортын зэрэг, цол',
      assumed: true,
      many: true,
      fields: {
        titleName: { title: 'Зэрэг, цол', type: 'text' },
        sportName: { title: 'Спортын төрөл', type: 'text' },
        decisionNumber: { title: 'Шийдвэрийн дугаар', type: 'text' },
        decisionDate: { title: 'Олгосон огноо', type: 'date' },
      },
    },
    medals: {
      code: 'ASSUMED-sport-medals',
      name: 'SportMedals',
      title: 'Тэмцээний амжилт',
      assumed: true,
      many: true,
      fields: {
        competitionName: { title: 'Тэмцээн', type: 'text' },
        medalName: { title: 'Медаль', type: 'text' },
        eventDate: { title: 'Тэмцээний огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
