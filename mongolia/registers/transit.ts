import type { Register } from '#engine'

/** No operation of the national exchange is known for these: all are assumed. */
export const transit = {
  id: 'transit',
  agency: 'nntg',
  title: 'Нийтийн тээврийн картын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1058', subsystem: 'transit' },
  terms: { sensitivity: 'personal', law: { act: 'Авто тээврийн тухай хууль' }, freshMinutes: 60 },
  operations: {
    card: {
      code: 'ASSUMED-transit-card',
      name: 'TransitCard',
      title: 'Нийтийн тээврийн карт',
      freshMinutes: 0,
      assumed: true,
      fields: {
        cardNumber: { title: 'Тээврийн картын дугаар', type: 'text' },
        cardKind: { title: 'Картын төрөл', type: 'text' },
        balance: { title: 'Картын үлдэгдэл', type: 'money' },
        until: { title: 'Карт дуусах огноо', type: 'date' },
      },
    },
    trips: {
      code: 'ASSUMED-transit-trips',
      name: 'TransitTrips',
      title: 'Нийтийн тээврээр зорчсон түүх',
      assumed: true,
      many: true,
      fields: {
        day: { title: 'Зорчсон өдөр', type: 'date' },
        route: { title: 'Чиглэл', type: 'text' },
        stop: { title: 'Суусан буудал', type: 'text' },
        amount: { title: 'Зорчих төлбөр', type: 'money' },
      },
    },
  },
} as const satisfies Register
