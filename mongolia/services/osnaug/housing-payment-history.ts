import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'housing-payment-history',
  agency: 'osnaug',
  title: 'Орон сууцны төлбөрийн түүх',
  summary: 'Хэзээ, хэдийг төлснөө харуулсан баримт авна.',
  words: [
    'төлбөрийн түүх',
    'байрны төлсөн баримт',
    'өргүй тодорхойлолт',
    'payment history',
    'байрны төлбөр төлсөн баримт',
    'оснаауг өргүй тодорхойлолт',
    'байрны мөнгө төлсөн эсэх',
    'конторын өргүй бичиг',
    'байрны өргүй гэсэн справка',
    'сөх өргүй тодорхойлолт',
    'proof i paid heating',
  ],
  law: [
    { act: 'Орон сууцны тухай хууль' },
    { act: 'Хэрэглэгчийн эрхийг хамгаалах тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'heating.payments',
  show: ['paidDate', 'month', 'amount', 'channel'],
  ask: {
    name: 'paidYears',
    question: { type: 'yearSpan', title: 'Аль жилийн төлөлт вэ?', earliest: 2012, yearsMost: 10 },
    fills: { startYear: 'paidYears.from', endYear: 'paidYears.to' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Төлсөн бүртгэл олдсонгүй.', remedy: 'Өөр жил сонгох, эсвэл банкны баримтаа конторт үзүүлнэ үү.' },
  confidence: 'low',
})
