import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'freight-forwarder-registration',
  agency: 'mrtd',
  kind: 'registration',
  title: 'Тээвэр зуучлагчаар бүртгүүлэх',
  summary: 'Ачаа тээвэр зуучлах үйл ажиллагаагаа бүртгүүлнэ.',
  words: [
    'тээвэр зууч',
    'карго нээх',
    'ачаа зуучлал',
    'логистикийн компани',
    'forwarder',
    'карго компани нээх',
    'карго бүртгүүлэх',
    'экспедитор болох',
    'ачаа зуучлах бизнес',
    'тээвэр зуучийн бүртгэл',
    'экспедиц компани',
    'start cargo business',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Төмөр замын тээврийн тухай хууль' }],
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
    modes: {
      type: 'several',
      title: 'Ямар тээвэр зуучлах вэ?',
      options: { road: 'Авто тээвэр', rail: 'Төмөр зам', air: 'Агаарын тээвэр', sea: 'Далайн тээвэр' },
    },
    countries: { type: 'text', title: 'Аль улсуудтай ажиллах вэ?', longest: 120 },
    insurance: { type: 'file', title: 'Хариуцлагын даатгалын гэрээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    warehouse: { type: 'yesNo', title: 'Өөрийн агуулахтай юу?' },
    warehouseAt: { type: 'address', title: 'Агуулах хаана байрладаг вэ?', why: 'Бүртгэлд агуулахын хаягийг бичнэ.' },
  },
  when: {
    warehouseAt: { warehouse: true },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  returns: [
    { code: 'insurance-short', say: 'Даатгалын гэрээ үйл ажиллагааг бүрэн хамраагүй байна.', asks: ['insurance'] },
  ],
  refusals: [
    {
      code: 'no-cover',
      say: 'Хариуцлагын даатгалгүй байна.',
      remedy: 'Даатгуулаад дахин бүртгүүлнэ үү.',
      law: { act: 'Авто тээврийн тухай хууль' },
    },
    {
      code: 'other-purpose',
      say: 'Компанийн үйл ажиллагаанд тээвэр зуучлал бүртгэлгүй байна.',
      remedy: 'Улсын бүртгэлд үйл ажиллагаагаа нэмнэ үү.',
      law: { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Тээвэр зуучлагчийн бүртгэлийн гэрчилгээ',
    show: ['entityName', 'entityAddress', 'entityCertificate', 'modes', 'countries'],
    validDays: 1095,
  },
  confidence: 'low',
})
