import type { Register } from '#engine'

export const energy = {
  id: 'energy',
  agency: 'ehzh',
  title: 'Эрчим хүчний зөвшөөрлийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1042', subsystem: 'energy' },
  terms: { sensitivity: 'open', law: { act: 'Эрчим хүчний тухай хууль' }, freshMinutes: 10080 },
  operations: {
    licence: {
      code: 'WS100329',
      name: 'EnergyLicenseCertificateInfo',
      title: 'Эрчим хүчний тусгай зөвшөөрөл',
      by: 'company',
      freshMinutes: 1440,
      inputs: ['orgRegnum'],
      many: true,
      fields: {
        certificateId: { title: 'Тусгай зөвшөөрлийн дугаар', type: 'text' },
        orgName: { title: 'Байгууллагын нэр', type: 'text' },
        licenseCategory: { title: 'Үйл ажиллагааны ангилал', type: 'text' },
        certificateValidDate: { title: 'Дуусах огноо', type: 'date' },
      },
    },
    tariff: {
      code: 'ASSUMED-energy-tariff',
      name: 'EnergyTariff',
      title: 'Хэрэглэгчийн тариф',
      sensitivity: 'personal',
      freshMinutes: 1440,
      assumed: true,
      fields: {
        supplier: { title: 'Хангагч', type: 'text' },
        category: { title: 'Хэрэглэгчийн ангилал', type: 'text' },
        unitPrice: { title: 'Киловатт цагийн үнэ', type: 'money' },
        since: { title: 'Мөрдөж эхэлсэн огноо', type: 'date' },
      },
    },
    producer: {
      code: 'ASSUMED-small-producer',
      name: 'SmallEnergyProducer',
      title: 'Хэрэглэгчийн үүсгүүр',
      sensitivity: 'personal',
      law: { act: 'Сэргээгдэх эрчим хүчний тухай хууль' },
      freshMinutes: 1440,
      assumed: true,
      fields: {
        connectionNumber: { title: 'Холболтын дугаар', type: 'text' },
        source: { title: 'Эх үүсвэр', type: 'text' },
        capacity: { title: 'Чадал, кВт', type: 'number' },
        connectedDate: { title: 'Холбосон огноо', type: 'date' },
      },
    },
    installer: {
      code: 'ASSUMED-electrician-right',
      name: 'ElectricianRight',
      title: 'Цахилгаан угсралтын эрх',
      sensitivity: 'personal',
      freshMinutes: 1440,
      assumed: true,
      fields: {
        certificateNumber: { title: 'Үнэмлэхийн дугаар', type: 'text' },
        group: { title: 'Аюулгүй ажиллагааны бүлэг', type: 'text' },
        expireDate: { title: 'Дуусах огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
