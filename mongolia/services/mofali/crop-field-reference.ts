import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'crop-field-reference',
  agency: 'mofali',
  title: 'Тариалангийн талбайн лавлагаа',
  summary: 'Тариалсан талбай, таримлаа зээл, даатгалд батална.',
  words: [
    'тариалангийн лавлагаа',
    'талбайн бүртгэл',
    'crop record',
    'талбайгаа батлах банканд',
    'хэдэн га тариалсан бичиг',
    'тариаланчийн лавлагаа',
    'тариалан эрхэлдэг бичиг',
    'тарьсан талбайн хэмжээ',
    'farmland proof',
  ],
  law: [{ act: 'Тариалангийн тухай хууль' }],
  read: 'livestock.fields',
  show: ['fieldNumber', 'crop', 'areaHa', 'soumDistrictName'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Тариалангийн талбай бүртгэгдээгүй байна.', remedy: 'Тариалсан талбайгаа бүртгүүлнэ үү.' },
  confidence: 'medium',
})
