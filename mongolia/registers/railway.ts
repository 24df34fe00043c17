import type { Register } from '#engine'

export const railway = {
  id: 'railway',
  agency: 'tzg',
  title: 'Төмөр замын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1047', subsystem: 'railway' },
  terms: { sensitivity: 'personal', law: { act: 'Төмөр замын тээврийн тухай хууль' }, freshMinutes: 1440 },
  operations: {
    licence: {
      code: 'ASSUMED-railway-licence',
      name: 'RailwayLicenceInfo',
      title: 'Төмөр замын тусгай зөвшөөрөл',
      by: 'company',
      sensitivity: 'open',
      assumed: true,
      inputs: ['companyNumber'],
      fields: {
        licenceNumber: { title: 'Зөвшөөрлийн дугаар', type: 'text' },
        activity: { title: 'Үйл ажиллагаа', type: 'text' },
        issuedDate: { title: 'Олгосон огноо', type: 'date' },
        untilDate: { title: 'Дуусах огноо', type: 'date' },
      },
    },
    crew: {
      code: 'ASSUMED-train-crew',
      name: 'TrainDriverInfo',
      title: 'Зүтгүүрийн машинчийн бүртгэл',
      assumed: true,
      fields: {
        certificateNumber: { title: 'Машинчийн үнэмлэхийн дугаар', type: 'text' },
        traction: { title: 'Зүтгүүрийн төрөл', type: 'text' },
        grade: { title: 'Машинчийн зэрэг', type: 'text' },
        issuedDate: { title: 'Олгосон огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
