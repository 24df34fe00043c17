import type { Register } from '#engine'

export const veterinary = {
  id: 'veterinary',
  agency: 'meg',
  title: 'Мал эмнэлгийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1040', subsystem: 'veterinary' },
  terms: { sensitivity: 'personal', law: { act: 'Мал, амьтны эрүүл мэндийн тухай хууль' }, freshMinutes: 1440 },
  operations: {
    vaccinations: {
      code: 'ASSUMED-livestock-vaccinations',
      name: 'LivestockVaccinations',
      title: 'Малын вакцинжуулалт',
      assumed: true,
      many: true,
      fields: {
        disease: { title: 'Өвчин', type: 'text' },
        animal: { title: 'Малын төрөл', type: 'text' },
        heads: { title: 'Толгой', type: 'number' },
        vaccinatedDate: { title: 'Вакцин хийсэн огноо', type: 'date' },
      },
    },
    pets: {
      code: 'ASSUMED-pets',
      name: 'Pets',
      title: 'Тэжээвэр амьтны бүртгэл',
      assumed: true,
      many: true,
      fields: {
        chipNumber: { title: 'Чипийн дугаар', type: 'text' },
        petName: { title: 'Амьтны нэр', type: 'text' },
        species: { title: 'Төрөл', type: 'text' },
        rabiesDate: { title: 'Галзуугийн вакцин хийлгэсэн огноо', type: 'date' },
      },
    },
    vet: {
      code: 'ASSUMED-veterinarian',
      name: 'Veterinarian',
      title: 'Малын эмчийн бүртгэл',
      assumed: true,
      fields: {
        certificateNumber: { title: 'Эрхийн бичгийн дугаар', type: 'text' },
        degree: { title: 'Зэрэг', type: 'text' },
        issuedDate: { title: 'Олгосон огноо', type: 'date' },
        expireDate: { title: 'Дуусах огноо', type: 'date' },
      },
    },
    certificates: {
      code: 'ASSUMED-animal-certificates',
      name: 'AnimalHealthCertificates',
      title: 'Малын эрүүл мэндийн гэрчилгээ',
      assumed: true,
      many: true,
      fields: {
        certificateNumber: { title: 'Гэрчилгээний дугаар', type: 'text' },
        goods: { title: 'Бүтээгдэхүүн, мал', type: 'text' },
        quantity: { title: 'Тоо хэмжээ', type: 'text' },
        issuedDate: { title: 'Олгосон огноо', type: 'date' },
      },
    },
    eartags: {
      code: 'ASSUMED-ear-tags',
      name: 'EarTags',
      title: 'Малын ээмэг',
      law: { act: 'Малын генетик нөөцийн тухай хууль' },
      assumed: true,
      many: true,
      fields: {
        tagNumber: { title: 'Ээмгийн дугаар', type: 'text' },
        animal: { title: 'Малын төрөл', type: 'text' },
        sex: { title: 'Хүйс', type: 'text' },
        taggedDate: { title: 'Ээмэглэсэн огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
