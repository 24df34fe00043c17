import type { Register } from '#engine'

export const court = {
  id: 'court',
  agency: 'sshgeg',
  title: 'Шийдвэр гүйцэтгэлийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1006', subsystem: 'court' },
  operations: {
    debts: {
      code: 'WS100126',
      name: 'GetCitizenNonPaymentInfo',
      title: 'Шүүхийн шийдвэрийн өр төлбөр',
      many: true,
      fields: {
        decisionNum: { title: 'Шийдвэрийн дугаар', type: 'text' },
        decisionDate: { title: 'Шийдвэрийн огноо', type: 'date' },
        tollValue: { title: 'Төлөх дүн', type: 'money' },
        tollBalance: { title: 'Үлдэгдэл', type: 'money' },
        // An assumption: no operation of the exchange is known that says who may not leave the country.
        travelBan: { title: 'Хил гарах хориг', type: 'yesNo' },
      },
    },
  },
} as const satisfies Register
