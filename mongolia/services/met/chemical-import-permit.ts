import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'chemical-import-permit',
  agency: 'met',
  kind: 'permit',
  title: 'Химийн аюултай бодис импортлох зөвшөөрөл',
  summary: 'Хорт, аюултай бодис хилээр оруулна.',
  words: [
    'хими импорт',
    'хорт бодис оруулах',
    'цианид',
    'chemical import',
    'хүчил импортлох',
    'гадаадаас хими авчрах',
    'лабораторийн урвалж оруулах',
    'хорт бодис хилээр оруулах',
    'натрийн цианид',
    'пестицид импорт',
    'import chemicals',
  ],
  law: [{ act: 'Химийн хорт болон аюултай бодисын тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани импортлох вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    substance: { type: 'text', title: 'Ямар бодис оруулах вэ?', hint: 'Химийн нэр, CAS дугаар.', longest: 120 },
    tonnes: { type: 'number', title: 'Хэдэн килограмм вэ?', least: 1 },
    purpose: {
      type: 'choice',
      title: 'Юунд хэрэглэх вэ?',
      options: { mining: 'Уул уурхай', factory: 'Үйлдвэр', lab: 'Лаборатори', farming: 'Хөдөө аж ахуй' },
    },
    storage: { type: 'address', title: 'Хаана хадгалах вэ?', why: 'Агуулахыг байцаагч шалгана.' },
    risk: { type: 'file', title: 'Эрсдэлийн үнэлгээгээ хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'banned',
      say: 'Энэ бодисыг хэрэглэхийг хориглосон.',
      remedy: 'Орлуулах бодис сонгоно уу.',
      law: { act: 'Химийн хорт болон аюултай бодисын тухай хууль' },
    },
    {
      code: 'store-unsafe',
      say: 'Агуулах аюулгүйн шаардлага хангаагүй байна.',
      remedy: 'Агуулахаа засаж дахин шалгуулна уу.',
      law: { act: 'Химийн хорт болон аюултай бодисын тухай хууль' },
    },
  ],
  gives: {
    document: 'Химийн бодис импортлох зөвшөөрөл',
    show: ['substance', 'tonnes', 'purpose', 'storage'],
    validDays: 365, // no period is published: a cautious default of ours
  },
  confidence: 'medium',
})
