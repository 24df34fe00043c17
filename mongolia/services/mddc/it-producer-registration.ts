import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'it-producer-registration',
  agency: 'mddc',
  kind: 'registration',
  title: 'Мэдээллийн технологийн үйлдвэрлэгчээр бүртгүүлэх',
  summary: 'Технологийн компани дэмжлэг авах бүртгэлд орно.',
  words: [
    'технологийн компани',
    'программ хангамжийн компани',
    'татварын хөнгөлөлт технологи',
    'software company',
    'айти компани бүртгэл',
    'стартап дэмжлэг',
    'апп хийдэг компани',
    'программ хөгжүүлдэг компани татвар',
    'виртуал бүс',
    'мэдээллийн технологийн татварын хөнгөлөлт',
    'tech startup registration',
  ],
  law: [{ act: 'Мэдээллийн технологийн үйлдвэрлэлийг дэмжих тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    entityCertificate: { from: 'legal.entity.stateRegnum', with: { legalEntityNumber: 'company' } },
    entityAddress: { from: 'legal.entity.fullAddress', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    product: {
      type: 'several',
      title: 'Юу үйлдвэрлэдэг вэ?',
      options: {
        software: 'Программ хангамж',
        hardware: 'Техник хангамж',
        data: 'Өгөгдөл боловсруулах',
        game: 'Тоглоом',
      },
    },
    share: { type: 'number', title: 'Орлогын хэдэн хувь нь технологиос вэ?', least: 0, most: 100 },
    engineers: { type: 'number', title: 'Хэдэн программист ажилладаг вэ?', least: 0, most: 10_000 },
    exports: { type: 'yesNo', title: 'Гадаадад борлуулдаг уу?' },
    exportProof: { type: 'file', title: 'Экспортын гэрээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    statement: { type: 'file', title: 'Санхүүгийн тайланг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: {
    exportProof: { exports: true },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Программисттай', when: { engineers: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'reseller',
      say: 'Үйл ажиллагаа нь үйлдвэрлэл биш, худалдаа байна.',
      remedy: 'Өөрийн бүтээгдэхүүнтэй болоод дахин бүртгүүлнэ үү.',
      law: { act: 'Мэдээллийн технологийн үйлдвэрлэлийг дэмжих тухай хууль' },
    },
    {
      code: 'accounts',
      say: 'Технологийн орлогыг ялгаж бүртгээгүй байна.',
      remedy: 'Тайлангаа ялгаж гаргаад дахин бүртгүүлнэ үү.',
      law: { act: 'Нягтлан бодох бүртгэлийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Технологийн үйлдвэрлэгчийн гэрчилгээ',
    show: ['entityName', 'entityAddress', 'entityCertificate', 'product', 'engineers'],
    validDays: 730,
  },
  confidence: 'low',
})
