import type { Register } from '#engine'

export const emergency = {
  id: 'emergency',
  agency: 'obeg',
  title: 'Онцгой байдлын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1015', subsystem: 'emergency' },
  terms: { sensitivity: 'personal', law: { act: 'Гамшгаас хамгаалах тухай хууль' }, freshMinutes: 1440 },
  operations: {
    fires: {
      code: 'ASSUMED-fire-incidents',
      name: 'FireIncidentList',
      title: 'Гал түймрийн дуудлага',
      law: { act: 'Галын аюулгүй байдлын тухай хууль' },
      assumed: true, // no operation of the exchange is known for it
      many: true,
      fields: {
        callNumber: { title: 'Дуудлагын дугаар', type: 'text' },
        fireDate: { title: 'Гал гарсан огноо', type: 'date' },
        place: { title: 'Гал гарсан газар', type: 'text' },
        causeName: { title: 'Гал гарсан шалтгаан', type: 'text' },
        unitName: { title: 'Гал унтраасан анги', type: 'text' },
      },
    },
    damages: {
      code: 'ASSUMED-disaster-damages',
      name: 'DisasterDamageList',
      title: 'Гамшгийн хохирлын бүртгэл',
      assumed: true, // no operation of the exchange is known for it
      many: true,
      fields: {
        actNumber: { title: 'Хохирлын актын дугаар', type: 'text' },
        disasterName: { title: 'Гамшгийн төрөл', type: 'text' },
        disasterDate: { title: 'Гамшиг болсон огноо', type: 'date' },
        lossName: { title: 'Хохирсон хөрөнгө', type: 'text' },
        lossAmount: { title: 'Хохирлын дүн', type: 'money' },
      },
    },
    conclusions: {
      code: 'ASSUMED-fire-conclusions',
      name: 'FireConclusionList',
      title: 'Галын аюулгүй байдлын дүгнэлт',
      by: 'company',
      law: { act: 'Галын аюулгүй байдлын тухай хууль' },
      assumed: true, // no operation of the exchange is known for it
      many: true,
      inputs: ['legalEntityNumber'],
      fields: {
        number: { title: 'Дүгнэлтийн дугаар', type: 'text' },
        objectName: { title: 'Дүгнэлт гарсан барилга', type: 'text' },
        issuedDate: { title: 'Дүгнэлт гарсан огноо', type: 'date' },
        resultName: { title: 'Дүгнэлтийн үр дүн', type: 'text' },
      },
    },
    training: {
      code: 'ASSUMED-fire-training',
      name: 'FireTrainingInfo',
      title: 'Гамшгаас хамгаалах сургалт',
      assumed: true, // no operation of the exchange is known for it
      fields: {
        certificateNumber: { title: 'Сургалтын гэрчилгээний дугаар', type: 'text' },
        courseName: { title: 'Дүүргэсэн сургалт', type: 'text' },
        passedDate: { title: 'Сургалт дүүргэсэн огноо', type: 'date' },
        expireDate: { title: 'Сургалтын гэрчилгээ дуусах огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
