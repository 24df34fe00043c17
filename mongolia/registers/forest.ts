import type { Register } from '#engine'

export const forest = {
  id: 'forest',
  agency: 'oing',
  title: 'Ойн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1037', subsystem: 'forest' },
  terms: { sensitivity: 'personal', law: { act: 'Ойн тухай хууль' }, freshMinutes: 1440 },
  operations: {
    contracts: {
      code: 'ASSUMED-forest-contracts',
      name: 'ForestContracts',
      title: 'Ой эзэмших гэрээ',
      assumed: true,
      many: true,
      fields: {
        contractNumber: { title: 'Гэрээний дугаар', type: 'text' },
        groupName: { title: 'Нөхөрлөлийн нэр', type: 'text' },
        areaHa: { title: 'Талбай, га', type: 'number' },
        startDate: { title: 'Эхэлсэн огноо', type: 'date' },
      },
    },
    trees: {
      code: 'ASSUMED-planted-trees',
      name: 'PlantedTrees',
      title: 'Тарьсан мод',
      assumed: true,
      many: true,
      fields: {
        year: { title: 'Тарьсан он', type: 'text' },
        species: { title: 'Модны төрөл', type: 'text' },
        quantity: { title: 'Модны тоо', type: 'number' },
        soumDistrictName: { title: 'Сум, дүүрэг', type: 'text' },
      },
    },
    permits: {
      code: 'ASSUMED-wood-permits',
      name: 'WoodPermits',
      title: 'Мод бэлтгэх эрх',
      freshMinutes: 60,
      assumed: true,
      many: true,
      fields: {
        permitNumber: { title: 'Эрхийн бичгийн дугаар', type: 'text' },
        purpose: { title: 'Зориулалт', type: 'text' },
        cubic: { title: 'Хэмжээ, м³', type: 'number' },
        issuedDate: { title: 'Олгосон огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
