import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'ear-tag-reference',
  agency: 'meg',
  title: 'Малын ээмгийн лавлагаа',
  summary: 'Ээмэглэсэн малынхаа жагсаалтыг авна.',
  words: [
    'малын ээмэг',
    'ээмгийн дугаар',
    'мал бүртгэл',
    'ear tag',
    'ээмэгтэй мал хэнийх',
    'ээмэгний дугаараар малаа олох',
    'алдсан мал ээмгээр шалгах',
    'хэдэн мал ээмэгтэй',
    'малын чипийн дугаар',
    'animal tag check',
  ],
  law: [{ act: 'Малын генетик нөөцийн тухай хууль' }],
  read: 'veterinary.eartags',
  show: ['tagNumber', 'animal', 'sex', 'taggedDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Ээмэглэсэн мал бүртгэгдээгүй байна.', remedy: 'Малаа сумын мал эмнэлгээр ээмэглүүлнэ үү.' },
  confidence: 'medium',
})
