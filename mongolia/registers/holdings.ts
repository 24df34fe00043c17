import type { Register } from '#engine'

export const holdings = {
  id: 'holdings',
  agency: 'tubzg',
  title: 'Төрийн өмчийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1032', subsystem: 'holdings' },
  terms: { sensitivity: 'open', law: { act: 'Төрийн болон орон нутгийн өмчийн тухай хууль' }, freshMinutes: 1440 },
  operations: {
    auctions: {
      code: 'ASSUMED-state-auctions',
      name: 'StateAuctions',
      title: 'Зарласан дуудлага худалдаа',
      by: 'nothing',
      freshMinutes: 60,
      assumed: true,
      many: true,
      fields: {
        auctionNumber: { title: 'Дуудлага худалдааны дугаар', type: 'text' },
        assetName: { title: 'Хөрөнгө', type: 'text' },
        startPrice: { title: 'Анхны үнэ', type: 'money' },
        endDate: { title: 'Бүртгэл дуусах огноо', type: 'date' },
      },
    },
    leases: {
      code: 'ASSUMED-state-leases',
      name: 'StateLeases',
      title: 'Төрийн өмчийн түрээс',
      sensitivity: 'personal',
      assumed: true,
      many: true,
      fields: {
        contractNumber: { title: 'Гэрээний дугаар', type: 'text' },
        assetName: { title: 'Түрээсэлсэн хөрөнгө', type: 'text' },
        rentAmount: { title: 'Сарын түрээс', type: 'money' },
        validUntil: { title: 'Гэрээ дуусах огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
