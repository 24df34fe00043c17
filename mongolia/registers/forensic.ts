import type { Register } from '#engine'

export const forensic = {
  id: 'forensic',
  agency: 'shsheg',
  title: 'Шүүх шинжилгээний бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1018', subsystem: 'forensic' },
  terms: { sensitivity: 'sensitive', law: { act: 'Шүүх шинжилгээний тухай хууль' }, freshMinutes: 1440 },
  operations: {
    reports: {
      code: 'ASSUMED-forensic-reports',
      name: 'ForensicReportList',
      title: 'Шинжээчийн дүгнэлт',
      assumed: true, // no operation of the exchange is known for it
      many: true,
      fields: {
        reportNumber: { title: 'Шинжээчийн дүгнэлтийн дугаар', type: 'text' },
        kindName: { title: 'Шинжилгээний төрөл', type: 'text' },
        orderedBy: { title: 'Шинжилгээ томилсон', type: 'text' },
        finishedDate: { title: 'Шинжилгээ дууссан огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
