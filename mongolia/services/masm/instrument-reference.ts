import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'instrument-reference',
  agency: 'masm',
  title: 'Хэмжих хэрэгслийн баталгааны лавлагаа',
  summary: 'Жин, тоолуур баталгаатай эсэхийг харна.',
  words: [
    'жингийн баталгаа',
    'тоолуур баталгаажсан',
    'instrument',
    'жин ломботой эсэх',
    'усны тоолуур баталгаатай эсэх',
    'жин хэзээ баталгаажсан',
    'тоолуурын баталгааны хугацаа',
    'хэмжүүрийн баталгаа шалгах',
    'is the scale certified',
  ],
  law: [{ act: 'Хэмжил зүйн тухай хууль' }],
  read: 'standards.instruments',
  show: ['instrumentNumber', 'instrumentName', 'verifiedDate', 'nextDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Хэмжих хэрэгсэл бүртгэгдээгүй байна.', remedy: 'Хэмжих хэрэгслээ баталгаажуулна уу.' },
  confidence: 'medium',
})
