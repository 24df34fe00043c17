import type { Register } from '#engine'

export const pharmacy = {
  id: 'pharmacy',
  agency: 'emzg',
  title: 'Эмийн улсын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1023', subsystem: 'pharmacy' },
  terms: { sensitivity: 'open', law: { act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' }, freshMinutes: 1440 },
  operations: {
    medicines: {
      code: 'ASSUMED-registered-medicines',
      name: 'GetRegisteredMedicines',
      title: 'Бүртгүүлсэн эм',
      by: 'company',
      assumed: true,
      inputs: ['companyNumber'],
      many: true,
      fields: {
        registrationNumber: { title: 'Эмийн бүртгэлийн дугаар', type: 'text' },
        medicineName: { title: 'Эмийн нэр', type: 'text' },
        form: { title: 'Эмийн хэлбэр', type: 'text' },
        expireDate: { title: 'Бүртгэл дуусах огноо', type: 'date' },
      },
    },
    licences: {
      code: 'ASSUMED-pharmacy-licences',
      name: 'GetPharmacyLicences',
      title: 'Эмийн үйл ажиллагааны зөвшөөрөл',
      sensitivity: 'personal',
      assumed: true,
      many: true,
      fields: {
        licenceNumber: { title: 'Зөвшөөрлийн дугаар', type: 'text' },
        holderName: { title: 'Зөвшөөрөл эзэмшигч', type: 'text' },
        activity: { title: 'Эрхлэх үйл ажиллагаа', type: 'text' },
        expireDate: { title: 'Зөвшөөрөл дуусах огноо', type: 'date' },
      },
    },
    import: {
      code: 'WS300119',
      name: 'MedicineImportInsert',
      title: 'Эмийн импорт бүртгүүлэх',
      sensitivity: 'personal',
      freshMinutes: 0,
      inputs: ['licenseNumber', 'products', 'request'],
      fields: {
        success: { title: 'Бүртгэгдсэн эсэх', type: 'yesNo' },
      },
    },
  },
} as const satisfies Register
