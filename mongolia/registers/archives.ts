import type { Register } from '#engine'

export const archives = {
  id: 'archives',
  agency: 'aeg',
  title: 'Архивын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1053', subsystem: 'archives' },
  terms: { sensitivity: 'personal', law: { act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' }, freshMinutes: 1440 },
  operations: {
    orders: {
      code: 'ASSUMED-archive-orders',
      name: 'CitizenArchiveOrderList',
      title: 'Архивт өгсөн захиалга',
      freshMinutes: 0,
      assumed: true,
      many: true,
      fields: {
        orderNumber: { title: 'Захиалгын дугаар', type: 'text' },
        orderDate: { title: 'Захиалсан огноо', type: 'date' },
        archiveName: { title: 'Архив', type: 'text' },
        subject: { title: 'Агуулга', type: 'text' },
        solved: { title: 'Шийдвэрлэсэн эсэх', type: 'yesNo' },
      },
    },
    deposits: {
      code: 'ASSUMED-archive-deposits',
      name: 'LiquidatedBodyArchiveList',
      title: 'Татан буугдсан байгууллагын баримт',
      by: 'nothing',
      sensitivity: 'open',
      assumed: true,
      inputs: ['organisation'],
      many: true,
      fields: {
        organisation: { title: 'Байгууллага', type: 'text' },
        fond: { title: 'Хөмрөг', type: 'text' },
        years: { title: 'Он', type: 'text' },
        keptAt: { title: 'Хадгалж байгаа архив', type: 'text' },
      },
    },
    readers: {
      code: 'ASSUMED-archive-reader',
      name: 'ArchiveReaderInfo',
      title: 'Уншлагын танхимын уншигч',
      assumed: true,
      fields: {
        cardNumber: { title: 'Уншигчийн дугаар', type: 'text' },
        archiveName: { title: 'Бүртгэсэн архив', type: 'text' },
        untilDate: { title: 'Уншигчийн эрх дуусах огноо', type: 'date' },
      },
    },
    orderReading: {
      code: 'WS100146',
      name: 'InsertArchivesDetailReadingRoom',
      title: 'Уншлагын танхимын захиалга бүртгүүлэх',
      freshMinutes: 0,
      inputs: ['fond', 'opis', 'delo', 'order'],
      fields: {
        success: { title: 'Захиалга бүртгэгдсэн эсэх', type: 'yesNo' },
      },
    },
    orderSalary: {
      code: 'WS100147',
      name: 'InsertArchivesDetailSalaryDocument',
      title: 'Цалингийн лавлагааны захиалга бүртгүүлэх',
      freshMinutes: 0,
      inputs: ['organization', 'startYear', 'endYear', 'job', 'order'],
      fields: {
        success: { title: 'Захиалга бүртгэгдсэн эсэх', type: 'yesNo' },
      },
    },
  },
} as const satisfies Register
