import type { Register } from '#engine'

export const water = {
  id: 'water',
  agency: 'usg',
  title: 'Усны бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1038', subsystem: 'water' },
  terms: { sensitivity: 'personal', law: { act: 'Усны тухай хууль' }, freshMinutes: 1440 },
  operations: {
    uses: {
      code: 'ASSUMED-water-uses',
      name: 'WaterUses',
      title: 'Ус ашиглах гэрээ',
      assumed: true,
      many: true,
      fields: {
        contractNumber: { title: 'Гэрээний дугаар', type: 'text' },
        source: { title: 'Усны эх үүсвэр', type: 'text' },
        dailyVolume: { title: 'Хоногийн хэмжээ, м³', type: 'number' },
        expireDate: { title: 'Дуусах огноо', type: 'date' },
      },
    },
    wells: {
      code: 'ASSUMED-wells',
      name: 'Wells',
      title: 'Худгийн бүртгэл',
      assumed: true,
      many: true,
      fields: {
        wellNumber: { title: 'Худгийн дугаар', type: 'text' },
        depth: { title: 'Гүн, м', type: 'number' },
        yieldPerSecond: { title: 'Ундарга, секундэд литр', type: 'number' },
        soumDistrictName: { title: 'Сум, дүүрэг', type: 'text' },
        drilledDate: { title: 'Гаргасан огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
