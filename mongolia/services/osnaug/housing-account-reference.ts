import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'housing-account-reference',
  agency: 'osnaug',
  title: 'Орон сууцны хэрэглэгчийн лавлагаа',
  summary: 'Сууцны код, талбай, үйлчлэх конторыг харуулна.',
  words: [
    'сууцны код',
    'конторын код',
    'байрны талбай',
    'миний контор',
    'flat code',
    'байрны код мэдэх',
    'оснаауг код',
    'манай байрны контор аль вэ',
    'сууцны кодоо мэдэхгүй',
    'байрны талбайн хэмжээ бүртгэлтэй',
    'хэрэглэгчийн код байр',
    'which housing office',
  ],
  law: [{ act: 'Орон сууцны тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'heating.account',
  show: ['flatCode', 'place', 'square', 'persons', 'contractor'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Сууцны бүртгэл олдсонгүй.',
    remedy: 'Гэр хорооллын айл бүртгэлгүй. Байранд орсон бол конторт бүртгүүлнэ үү.',
  },
  confidence: 'low',
})
