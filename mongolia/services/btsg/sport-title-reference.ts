import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'sport-title-reference',
  agency: 'btsg',
  title: 'Спортын зэрэг, цолын лавлагаа',
  summary: 'Спортын зэрэг, цолоо баталсан баримт авна.',
  words: [
    'спортын мастер',
    'спортын зэрэг',
    'мастерын үнэмлэх',
    'sport master',
    'спортын мастер гэсэн бичиг',
    'мастер болсон лавлагаа',
    'спортын дэд мастер бичиг',
    'олон улсын хэмжээний мастер',
    'кмс лавлагаа',
    'master of sport proof',
    'спортын цолтой эсэх',
  ],
  law: [{ act: 'Биеийн тамир, спортын тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'sport.titles',
  show: ['titleName', 'sportName', 'decisionNumber', 'decisionDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Спортын зэрэг, цолын бүртгэл олдсонгүй.', remedy: 'Спортын холбоондоо хандаж бүртгүүлээрэй.' },
  confidence: 'low',
})
