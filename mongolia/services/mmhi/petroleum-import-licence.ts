import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'petroleum-import-licence',
  agency: 'mmhi',
  kind: 'permit',
  title: 'Газрын тосны бүтээгдэхүүн импортлох эрх',
  summary: 'Шатахуун импортолж бөөнөөр худалдана.',
  words: [
    'шатахуун импорт',
    'бензин оруулах',
    'fuel import',
    'түлш оруулж ирэх',
    'дизель түлш импорт',
    'оросоос бензин авчрах',
    'аи-92 оруулах',
    'нефть бүтээгдэхүүн',
    'солярк оруулж ирэх',
    'import petrol',
    'бензиний бөөний худалдаа',
  ],
  law: [{ act: 'Газрын тосны бүтээгдэхүүний тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани шатахуун импортлох вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    supplier: { type: 'text', title: 'Нийлүүлэгч улс, үйлдвэр аль нь вэ?', longest: 120 },
    yearly: { type: 'number', title: 'Жилд хэдэн мянган тонн вэ?', least: 1 },
    stock: { type: 'number', title: 'Хэдэн хоногийн нөөц хадгалах вэ?', least: 1 },
    depot: { type: 'file', title: 'Агуулахын гэрээгээ хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'stock-short',
      say: 'Нөөц хадгалах чадвар хүрэлцэхгүй байна.',
      remedy: 'Агуулахын хүчин чадлаа нэмнэ үү.',
      law: { act: 'Газрын тосны бүтээгдэхүүний тухай хууль' },
    },
    {
      code: 'quality',
      say: 'Шатахуун стандартын шаардлага хангаагүй.',
      remedy: 'Стандартын шатахуун гэрээлнэ үү.',
      law: { act: 'Газрын тосны бүтээгдэхүүний тухай хууль' },
    },
  ],
  gives: {
    document: 'Газрын тосны бүтээгдэхүүн импортлох эрх',
    show: ['supplier', 'yearly', 'stock'],
    validDays: 1095, // no period is published: a cautious default of ours
  },
  confidence: 'medium',
})
