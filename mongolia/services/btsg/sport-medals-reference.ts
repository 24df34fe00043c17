import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'sport-medals-reference',
  agency: 'btsg',
  title: 'Тэмцээний амжилтын тодорхойлолт',
  summary: 'Улс, олон улсын тэмцээнд авсан медалиа баталсан баримт авна.',
  words: [
    'медалийн тодорхойлолт',
    'тамирчны тодорхойлолт',
    'тэмцээний амжилт',
    'athlete medals',
    'медаль авсан бичиг',
    'олимпод медаль авсан',
    'дэлхийн аварга болсон бичиг',
    'тэмцээнд түрүүлсэн тодорхойлолт',
    'медалийн мөнгөн шагнал бичиг',
    'аваргын медалийн лавлагаа',
    'proof of medals',
    'азийн аваргын медаль',
  ],
  law: [{ act: 'Биеийн тамир, спортын тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'sport.medals',
  show: ['competitionName', 'medalName', 'eventDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Тэмцээний амжилт бүртгэгдээгүй байна.', remedy: 'Спортын холбоогоороо бүртгүүлнэ үү.' },
  confidence: 'low',
})
