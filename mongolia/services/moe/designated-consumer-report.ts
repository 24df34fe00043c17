import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'designated-consumer-report',
  agency: 'moe',
  kind: 'declaration',
  title: 'Эрчим хүчний хэрэглээний тайлан өгөх',
  summary: 'Үүрэг хүлээсэн хэрэглэгч хэмнэлтийн тайлан өгнө.',
  words: [
    'хэмнэлтийн тайлан',
    'эрчим хүчний тайлан',
    'energy report',
    'үйлдвэрийн эрчим хүч хэмнэлт',
    'том хэрэглэгчийн цахилгаан тайлан',
    'үүрэг хүлээсэн хэрэглэгч',
    'эрчим хүчний менежер тайлан',
    'цахилгаан хэмнэлтийн тайлан',
    'energy saving report',
  ],
  law: [{ act: 'Эрчим хүч хэмнэлтийн тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагын тайлан вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    year: { type: 'number', title: 'Хэдэн онд хэрэглэснээ тайлагнах вэ?', least: 2020, most: 2035 },
    power: { type: 'number', title: 'Хэдэн киловатт цаг хэрэглэсэн бэ?', least: 0 },
    heat: { type: 'number', title: 'Хэдэн гигакалори дулаан хэрэглэсэн бэ?', least: 0 },
    spared: { type: 'number', title: 'Хэдэн хувь хэмнэсэн бэ?', least: 0, most: 100 },
    measures: { type: 'longText', title: 'Ямар арга хэмжээ авсан бэ?', longest: 2000 },
  },
  fee: [{ label: 'Үйлчилгээ', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'figures-off',
      say: 'Тоолуурын заалт тайлантай зөрж байна.',
      remedy: 'Тоолуурын заалттай тулгаж засна уу.',
      law: { act: 'Эрчим хүч хэмнэлтийн тухай хууль' },
    },
    {
      code: 'no-manager',
      say: 'Эрчим хүчний менежер томилоогүй байна.',
      remedy: 'Менежер томилж мэдэгдэнэ үү.',
      law: { act: 'Эрчим хүч хэмнэлтийн тухай хууль' },
    },
  ],
  gives: { says: 'Тайланг бүртгэлээ.' },
  confidence: 'low',
})
