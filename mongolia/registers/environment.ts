import type { Register } from '#engine'

export const environment = {
  id: 'environment',
  agency: 'met',
  title: 'Байгаль орчны бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1036', subsystem: 'environment' },
  operations: {
    assessment: {
      code: 'ASSUMED-environmental-assessment',
      name: 'EnvironmentalAssessment',
      title: 'Байгаль орчны үнэлгээ',
      assumed: true,
      many: true,
      fields: {
        conclusionNumber: { title: 'Дүгнэлтийн дугаар', type: 'text' },
        projectName: { title: 'Төслийн нэр', type: 'text' },
        conclusion: { title: 'Дүгнэлт', type: 'text' },
        issuedDate: { title: 'Олгосон огноо', type: 'date' },
      },
    },
    huntingRights: {
      code: 'ASSUMED-hunting-rights',
      name: 'HuntingRights',
      title: 'Ан агнуурын эрх',
      assumed: true,
      many: true,
      fields: {
        contractNumber: { title: 'Гэрээний дугаар', type: 'text' },
        species: { title: 'Амьтны зүйл', type: 'text' },
        quantity: { title: 'Тоо толгой', type: 'number' },
        expireDate: { title: 'Эрхийн дуусах огноо', type: 'date' },
      },
    },
    guide: {
      code: 'ASSUMED-tour-guide',
      name: 'TourGuide',
      title: 'Хөтөч тайлбарлагчийн бүртгэл',
      assumed: true,
      fields: {
        certificateNumber: { title: 'Үнэмлэхийн дугаар', type: 'text' },
        languages: { title: 'Хэл', type: 'text' },
        issuedDate: { title: 'Олгосон огноо', type: 'date' },
        expireDate: { title: 'Дуусах огноо', type: 'date' },
      },
    },
    visits: {
      code: 'ASSUMED-protected-visits',
      name: 'ProtectedAreas',
      title: 'Дархан цаазат, байгалийн цогцолборт газар',
      assumed: true,
      many: true,
      fields: {
        areaCode: { title: 'Газрын код', type: 'text' },
        areaName: { title: 'Тусгай хамгаалалттай газар', type: 'text' },
        keeper: { title: 'Хамгаалалтын захиргаа', type: 'text' },
      },
    },
    air: {
      code: 'ASSUMED-air-quality',
      name: 'AirQuality',
      title: 'Агаарын чанар',
      assumed: true,
      inputs: ['place'],
      many: true,
      fields: {
        station: { title: 'Харуул', type: 'text' },
        measuredDate: { title: 'Хэмжсэн огноо', type: 'date' },
        fineDust: { title: 'Нарийн ширхэгт тоосонцор, мкг/м³', type: 'number' },
        airIndex: { title: 'Чанарын индекс', type: 'number' },
        level: { title: 'Зэрэглэл', type: 'text' },
      },
    },
  },
} as const satisfies Register
