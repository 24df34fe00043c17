import type { Register } from '#engine'

export const shipping = {
  id: 'shipping',
  agency: 'dst',
  title: 'Хөлөг онгоцны бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1046', subsystem: 'shipping' },
  terms: { sensitivity: 'personal', law: { act: 'Далайн тухай хууль' }, freshMinutes: 1440 },
  operations: {
    ships: {
      code: 'ASSUMED-ships',
      name: 'OwnedShipList',
      title: 'Эзэмшдэг хөлөг онгоц, завь',
      assumed: true,
      many: true,
      fields: {
        boardNumber: { title: 'Бортын дугаар', type: 'text' },
        shipName: { title: 'Хөлгийн нэр', type: 'text' },
        shipKind: { title: 'Төрөл', type: 'text' },
        lake: { title: 'Усан мандал', type: 'text' },
        surveyUntil: { title: 'Үзлэг хүчинтэй', type: 'date' },
      },
    },
    ship: {
      code: 'ASSUMED-ship',
      name: 'ShipInfo',
      title: 'Хөлөг онгоцны мэдээлэл',
      assumed: true,
      inputs: ['boardNumber'],
      fields: {
        boardNumber: { title: 'Бортын дугаар', type: 'text' },
        engineNumber: { title: 'Хөдөлгүүрийн дугаар', type: 'text' },
        seats: { title: 'Суудлын тоо', type: 'number' },
        surveyUntil: { title: 'Үзлэг хүчинтэй', type: 'date' },
      },
    },
    seafarer: {
      code: 'ASSUMED-seafarer',
      name: 'SeafarerInfo',
      title: 'Далайчны бүртгэл',
      assumed: true,
      fields: {
        bookNumber: { title: 'Далайчны үнэмлэхийн дугаар', type: 'text' },
        rank: { title: 'Далайчны зэрэглэл', type: 'text' },
        issuedDate: { title: 'Олгосон огноо', type: 'date' },
        untilDate: { title: 'Далайчны үнэмлэх дуусах огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
