import type { Register } from '#engine'

export const platform = {
  id: 'platform',
  agency: 'ema',
  title: 'Төрийн үйлчилгээний бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1011', subsystem: 'platform' },
  operations: {
    accessLog: {
      code: 'WS100003',
      name: 'GetLog',
      title: 'Мэдээлэлд хандсан түүх',
      inputs: ['startYear', 'endYear'],
      many: true,
      fields: {
        accessDate: { title: 'Хандсан огноо', type: 'date' },
        orgName: { title: 'Хандсан байгууллага', type: 'text' },
        serviceName: { title: 'Ямар мэдээлэлд хандсан', type: 'text' },
        purpose: { title: 'Хандсан зорилго', type: 'text' },
      },
    },
    mandates: {
      code: 'ASSUMED-mandates',
      name: 'Mandates',
      title: 'Олгосон төлөөлөл',
      assumed: true,
      many: true,
      fields: {
        mandateNumber: { title: 'Төлөөллийн дугаар', type: 'text' },
        agentName: { title: 'Төлөөлөгчийн нэр', type: 'text' },
        scope: { title: 'Төлөөлөх ажил', type: 'text' },
        validUntil: { title: 'Дуусах огноо', type: 'date' },
      },
    },
    mandate: {
      code: 'ASSUMED-mandate',
      name: 'Mandate',
      title: 'Төлөөлөл',
      assumed: true,
      inputs: ['mandateNumber'],
      fields: {
        mandateNumber: { title: 'Төлөөллийн дугаар', type: 'text' },
        agentName: { title: 'Төлөөлөгчийн нэр', type: 'text' },
        scope: { title: 'Төлөөлөх ажил', type: 'text' },
      },
    },
    endMandate: {
      code: 'ASSUMED-end-mandate',
      name: 'EndMandate',
      title: 'Төлөөлөл дуусгах',
      assumed: true,
      inputs: ['mandateNumber'],
      fields: { success: { title: 'Амжилттай', type: 'yesNo' } },
    },
    mail: {
      code: 'ASSUMED-national-mail',
      name: 'NationalMail',
      title: 'Үндэсний цахим шуудан',
      assumed: true,
      fields: {
        mailAddress: { title: 'Цахим шуудангийн хаяг', type: 'text' },
        openedDate: { title: 'Цахим шуудан нээсэн огноо', type: 'date' },
        state: { title: 'Цахим шуудангийн төлөв', type: 'text' },
      },
    },
    consents: {
      code: 'ASSUMED-data-consents',
      name: 'DataConsents',
      title: 'Мэдээлэл ашиглах зөвшөөрөл',
      assumed: true,
      many: true,
      fields: {
        consentNumber: { title: 'Зөвшөөрлийн дугаар', type: 'text' },
        orgName: { title: 'Зөвшөөрөл авсан байгууллага', type: 'text' },
        dataName: { title: 'Зөвшөөрсөн мэдээлэл', type: 'text' },
        validUntil: { title: 'Дуусах огноо', type: 'date' },
      },
    },
    endConsent: {
      code: 'ASSUMED-end-consent',
      name: 'EndConsent',
      title: 'Зөвшөөрөл цуцлах',
      assumed: true,
      inputs: ['consentNumber'],
      fields: { success: { title: 'Амжилттай', type: 'yesNo' } },
    },
  },
} as const satisfies Register
