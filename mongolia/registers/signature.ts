import type { Register } from '#engine'

export const signature = {
  id: 'signature',
  agency: 'udt',
  title: 'Тоон гарын үсгийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1010', subsystem: 'signature' },
  terms: { sensitivity: 'personal', law: { act: 'Цахим гарын үсгийн тухай хууль' }, freshMinutes: 0 },
  operations: {
    certificate: {
      code: 'ASSUMED-signature-certificate',
      name: 'SignatureCertificate',
      title: 'Тоон гарын үсгийн гэрчилгээ',
      assumed: true,
      fields: {
        serialNumber: { title: 'Тоон гэрчилгээний дугаар', type: 'text' },
        issuerName: { title: 'Тоон гэрчилгээ олгосон байгууллага', type: 'text' },
        validFrom: { title: 'Тоон гэрчилгээний эхлэх огноо', type: 'date' },
        validUntil: { title: 'Тоон гэрчилгээний дуусах огноо', type: 'date' },
        state: { title: 'Тоон гэрчилгээний төлөв', type: 'text' },
      },
    },
    entityCertificates: {
      code: 'ASSUMED-entity-certificates',
      name: 'EntityCertificates',
      title: 'Байгууллагын тоон гэрчилгээ',
      by: 'company',
      assumed: true,
      inputs: ['legalEntityNumber'],
      many: true,
      fields: {
        serialNumber: { title: 'Тоон гэрчилгээний дугаар', type: 'text' },
        holderName: { title: 'Эзэмшигч ажилтан', type: 'text' },
        purpose: { title: 'Гэрчилгээний зориулалт', type: 'text' },
        validUntil: { title: 'Дуусах огноо', type: 'date' },
      },
    },
    revoke: {
      code: 'ASSUMED-revoke-certificate',
      name: 'RevokeCertificate',
      title: 'Тоон гэрчилгээ цуцлах',
      assumed: true,
      inputs: ['serialNumber', 'reason'],
      fields: { success: { title: 'Амжилттай', type: 'yesNo' } },
    },
  },
} as const satisfies Register
