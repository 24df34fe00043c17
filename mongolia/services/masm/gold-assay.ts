import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'gold-assay',
  agency: 'masm',
  kind: 'order',
  title: 'Алт, мөнгөний сорьц тогтоолгох',
  summary: 'Үнэт эдлэлийн сорьцыг тогтоолгож тэмдэг даруулна.',
  words: [
    'алт шалгуулах',
    'сорьц тогтоох',
    'бөгж алт мөн үү',
    'gold assay',
    'алтны хэм шалгуулах',
    'бөгжөө шалгуулах',
    'мөнгө жинхэнэ эсэх',
    'эмээлийн мөнгө сорьц',
    'мөнгөн аяга шалгуулах',
    'алтанд тамга даруулах',
    'проба тогтоолгох',
    'is my gold real',
  ],
  law: [{ act: 'Эрдэнэсийн сангийн тухай хууль' }],
  ask: {
    article: {
      type: 'choice',
      title: 'Ямар эдлэл вэ?',
      options: { ring: 'Бөгж', chain: 'Гинж, ээмэг', bowl: 'Аяга', ingot: 'Цутгамал', other: 'Бусад' },
    },
    metal: { type: 'choice', title: 'Ямар металл вэ?', options: { gold: 'Алт', silver: 'Мөнгө', platinum: 'Платин' } },
    grams: { type: 'number', title: 'Ойролцоогоор хэдэн грамм вэ?', least: 1 },
    stamp: { type: 'yesNo', title: 'Сорьцын тэмдэг даруулах уу?' },
    office: { type: 'office', title: 'Эдлэлээ хаана өгөх вэ?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'plated',
      say: 'Эдлэл бүрмэл байна.',
      remedy: 'Дүгнэлтийг худалдагчдаа үзүүлж болно.',
      law: { act: 'Эрдэнэсийн сангийн тухай хууль' },
    },
    {
      code: 'too-thin',
      say: 'Тэмдэг даруулахад эдлэл гэмтэнэ.',
      remedy: 'Зөвхөн дүгнэлт авах хүсэлт гаргана уу.',
      law: { act: 'Эрдэнэсийн сангийн тухай хууль' },
    },
  ],
  gives: { thing: 'Сорьцтой эдлэл, дүгнэлт', at: 'office' },
  confidence: 'medium',
})
