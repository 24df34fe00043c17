import type { Register } from '#engine'

export const standards = {
  id: 'standards',
  agency: 'masm',
  title: 'Стандарт, тохирлын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1043', subsystem: 'standards' },
  operations: {
    conformity: {
      code: 'ASSUMED-conformity',
      name: 'ConformityCertificates',
      title: 'Тохирлын гэрчилгээ',
      assumed: true,
      many: true,
      fields: {
        certificateNumber: { title: 'Гэрчилгээний дугаар', type: 'text' },
        product: { title: 'Бүтээгдэхүүн', type: 'text' },
        standard: { title: 'Стандарт', type: 'text' },
        expireDate: { title: 'Дуусах огноо', type: 'date' },
      },
    },
    instruments: {
      code: 'ASSUMED-instruments',
      name: 'MeasuringInstruments',
      title: 'Хэмжих хэрэгсэл',
      assumed: true,
      many: true,
      fields: {
        instrumentNumber: { title: 'Хэмжих хэрэгслийн дугаар', type: 'text' },
        instrumentName: { title: 'Хэмжих хэрэгслийн нэр', type: 'text' },
        verifiedDate: { title: 'Баталгаажуулсан огноо', type: 'date' },
        nextDate: { title: 'Дараагийн баталгаажуулалт', type: 'date' },
      },
    },
    hallmarks: {
      code: 'ASSUMED-hallmarks',
      name: 'Hallmarks',
      title: 'Сорьцын бүртгэл',
      assumed: true,
      many: true,
      fields: {
        assayNumber: { title: 'Сорьцын дугаар', type: 'text' },
        metal: { title: 'Металл', type: 'text' },
        fineness: { title: 'Сорьц', type: 'text' },
        weight: { title: 'Жин, г', type: 'number' },
        assayedDate: { title: 'Сорьц тогтоосон огноо', type: 'date' },
      },
    },
    laboratory: {
      code: 'ASSUMED-accredited-labs',
      name: 'AccreditedLaboratories',
      title: 'Итгэмжлэгдсэн лаборатори',
      assumed: true,
      many: true,
      fields: {
        accreditationNumber: { title: 'Итгэмжлэлийн дугаар', type: 'text' },
        laboratory: { title: 'Лабораторийн нэр', type: 'text' },
        scope: { title: 'Хамрах хүрээ', type: 'text' },
        expireDate: { title: 'Дуусах огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
