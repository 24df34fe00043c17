import type { Register } from '#engine'

export const health = {
  id: 'health',
  agency: 'emdeg',
  title: 'Эрүүл мэндийн даатгалын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1005', subsystem: 'health' },
  terms: { sensitivity: 'personal', law: { act: 'Эрүүл мэндийн даатгалын тухай хууль' }, freshMinutes: 60 },
  operations: {
    insured: {
      code: 'WS100541',
      name: 'HealthInsuranceInfo',
      title: 'Эрүүл мэндийн даатгал',
      fields: {
        benClass: { title: 'Даатгуулагчийн ангилал', type: 'text' },
        startDate: { title: 'Эхэлсэн огноо', type: 'date' },
        endDate: { title: 'Дуусах огноо', type: 'date' },
        province: { title: 'Харьяалах газар', type: 'text' },
      },
    },
    contributions: {
      code: 'WS300101',
      name: 'GetInsuranceFee',
      title: 'Эрүүл мэндийн даатгалын шимтгэл төлөлт',
      many: true,
      fields: {
        year: { title: 'Он', type: 'text' },
        months: { title: 'Төлсөн сар', type: 'number' },
        payer: { title: 'Шимтгэл төлөгч', type: 'text' },
        officeName: { title: 'Даатгалын хэлтэс', type: 'text' },
      },
    },
    due: {
      code: 'WS100556',
      name: 'GetHealthInsuranceFee',
      title: 'Эрүүл мэндийн даатгалын төлөгдөөгүй шимтгэл',
      freshMinutes: 0,
      many: true,
      fields: {
        period: { title: 'Он, сар', type: 'text' },
        benClassName: { title: 'Даатгуулагчийн ангилал', type: 'text' },
        amount: { title: 'Төлөх шимтгэл', type: 'money' },
      },
    },
    payDue: {
      code: 'ASSUMED-pay-health-insurance',
      name: 'PayHealthInsurance',
      title: 'Эрүүл мэндийн даатгалын шимтгэл төлөх',
      freshMinutes: 0,
      assumed: true,
      inputs: ['amount', 'invoice'],
      fields: {
        success: { title: 'Бүртгэгдсэн эсэх', type: 'yesNo' },
      },
    },
    services: {
      code: 'ASSUMED-health-services-used',
      name: 'GetUsedServices',
      title: 'Даатгалаар авсан тусламж, үйлчилгээ',
      sensitivity: 'sensitive',
      assumed: true,
      many: true,
      fields: {
        serviceDate: { title: 'Үйлчилгээний огноо', type: 'date' },
        hospitalName: { title: 'Эмнэлэг', type: 'text' },
        serviceName: { title: 'Тусламж, үйлчилгээ', type: 'text' },
        insurancePaid: { title: 'Даатгалаас төлсөн', type: 'money' },
        selfPaid: { title: 'Өөрөө төлсөн', type: 'money' },
      },
    },
    prescriptions: {
      code: 'ASSUMED-discount-prescriptions',
      name: 'GetDiscountPrescriptions',
      title: 'Хөнгөлөлттэй эмийн жор',
      sensitivity: 'sensitive',
      assumed: true,
      many: true,
      fields: {
        prescriptionDate: { title: 'Жор бичсэн огноо', type: 'date' },
        medicineName: { title: 'Эмийн нэр', type: 'text' },
        hospitalName: { title: 'Жор бичсэн эмнэлэг', type: 'text' },
        discountPercent: { title: 'Хөнгөлөлтийн хувь', type: 'number' },
        usableUntil: { title: 'Эм авах эцсийн өдөр', type: 'date' },
      },
    },
  },
} as const satisfies Register
