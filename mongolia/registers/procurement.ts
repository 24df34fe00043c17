import type { Register } from '#engine'

export const procurement = {
  id: 'procurement',
  agency: 'thag',
  title: 'Худалдан авалтын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1033', subsystem: 'procurement' },
  terms: {
    sensitivity: 'open',
    law: { act: 'Төрийн болон орон нутгийн өмчийн хөрөнгөөр бараа, ажил, үйлчилгээ худалдан авах тухай хууль' },
    freshMinutes: 60,
  },
  operations: {
    tenders: {
      code: 'ASSUMED-open-tenders',
      name: 'OpenTenders',
      title: 'Нээлттэй тендер',
      by: 'nothing',
      assumed: true,
      many: true,
      fields: {
        tenderNumber: { title: 'Тендерийн дугаар', type: 'text' },
        tenderName: { title: 'Тендерийн нэр', type: 'text' },
        clientName: { title: 'Захиалагч', type: 'text' },
        closingDate: { title: 'Хаах огноо', type: 'date' },
      },
    },
    bids: {
      code: 'ASSUMED-tender-bids',
      name: 'TenderBids',
      title: 'Оролцсон тендер',
      sensitivity: 'personal',
      assumed: true,
      many: true,
      fields: {
        tenderNumber: { title: 'Тендерийн дугаар', type: 'text' },
        tenderName: { title: 'Тендерийн нэр', type: 'text' },
        resultName: { title: 'Үр дүн', type: 'text' },
        decidedDate: { title: 'Шийдвэрлэсэн огноо', type: 'date' },
      },
    },
    restricted: {
      code: 'ASSUMED-restricted-bidders',
      name: 'RestrictedBidders',
      title: 'Тендерт оролцох эрхийн байдал',
      by: 'company',
      freshMinutes: 0,
      assumed: true,
      inputs: ['legalEntityNumber'],
      fields: {
        statusName: { title: 'Эрхийн байдал', type: 'text' },
        checkedDate: { title: 'Шалгасан огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
