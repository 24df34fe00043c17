import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'railway-siding-connection',
  agency: 'tzg',
  kind: 'permit',
  title: 'Салбар зам холбох зөвшөөрөл',
  summary: 'Үйлдвэр, агуулахын салбар замыг үндсэн замд холбоно.',
  words: [
    'салбар зам',
    'вагон буулгах зам',
    'төмөр замын холболт',
    'railway siding',
    'агуулахдаа вагон оруулах',
    'тупик зам тавих',
    'нүүрс ачих салбар зам',
    'үйлдвэрлүүгээ төмөр зам татах',
    'баазын төмөр зам',
    'терминалын төмөр зам холбох',
    'rail spur',
  ],
  law: [{ act: 'Төмөр замын тээврийн тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    licence: { from: 'railway.licence.licenceNumber', with: { companyNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    station: { type: 'text', title: 'Аль өртөөнд холбох вэ?', longest: 60 },
    length: { type: 'number', title: 'Салбар зам хэдэн метр вэ?', least: 10, most: 100_000 },
    monthly: { type: 'number', title: 'Сард хэдэн вагон ирэх вэ?', least: 1, most: 10_000 },
    goods: {
      type: 'several',
      title: 'Ямар ачаа ирэх вэ?',
      options: { coal: 'Нүүрс', fuel: 'Шатахуун', building: 'Барилгын материал', food: 'Хүнс', other: 'Бусад' },
    },
    geodesy: { type: 'file', title: 'Байршлын зургийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Төмөр замын зөвшөөрөлтэй', when: { licence: { known: true } } }],
  refusals: [
    {
      code: 'station-full',
      say: 'Өртөөний хүчин чадал хүрэлцэхгүй байна.',
      remedy: 'Ойролцоох өөр өртөө сонгоно уу.',
      law: { act: 'Төмөр замын тээврийн тухай хууль' },
    },
    {
      code: 'slope',
      say: 'Замын налуу хэмжээнээс их байна.',
      remedy: 'Зураг төслөө засаад дахин хүсэлт гаргана уу.',
      law: { act: 'Төмөр замын тээврийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Салбар зам холбох зөвшөөрөл',
    show: ['entityName', 'station', 'length', 'monthly', 'goods'],
    validDays: 730,
  },
  confidence: 'low',
})
