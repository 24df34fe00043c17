import type { Register } from '#engine'

export const property = {
  id: 'property',
  agency: 'ubeg',
  title: 'Эд хөрөнгийн эрхийн улсын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1001', subsystem: 'property' },
  operations: {
    list: {
      code: 'WS100202',
      name: 'GetPropertyList',
      title: 'Үл хөдлөх хөрөнгийн жагсаалт',
      many: true,
      fields: {
        propertyNationRegisterNumber: { title: 'Улсын бүртгэлийн дугаар', type: 'text' },
        serviceName: { title: 'Зориулалт', type: 'text' },
        fullAddress: { title: 'Хаяг', type: 'text' },
        propertySize: { title: 'Талбай, м²', type: 'text' },
      },
    },
  },
} as const satisfies Register
