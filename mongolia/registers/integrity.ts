import type { Register } from '#engine'

export const integrity = {
  id: 'integrity',
  agency: 'atg',
  title: 'Хөрөнгө, орлогын мэдүүлгийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1016', subsystem: 'integrity' },
  terms: { sensitivity: 'personal', law: { act: 'Авлигын эсрэг хууль' }, freshMinutes: 1440 },
  operations: {
    declarant: {
      code: 'ASSUMED-declarant',
      name: 'DeclarantInfo',
      title: 'Мэдүүлэг гаргагчийн бүртгэл',
      assumed: true, // no operation of the exchange is known for it
      fields: {
        organisation: { title: 'Мэдүүлэг гаргах байгууллага', type: 'text' },
        position: { title: 'Мэдүүлэг гаргах албан тушаал', type: 'text' },
        appointedDate: { title: 'Албан тушаалд томилогдсон огноо', type: 'date' },
      },
    },
    declarations: {
      code: 'ASSUMED-asset-declarations',
      name: 'DeclarationList',
      title: 'Гаргасан мэдүүлэг',
      assumed: true, // no operation of the exchange is known for it
      many: true,
      fields: {
        year: { title: 'Мэдүүлгийн он', type: 'text' },
        typeName: { title: 'Мэдүүлгийн төрөл', type: 'text' },
        submittedDate: { title: 'Мэдүүлэг гаргасан огноо', type: 'date' },
        stateName: { title: 'Мэдүүлгийн төлөв', type: 'text' },
      },
    },
  },
} as const satisfies Register
