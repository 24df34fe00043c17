import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'science-degree-reference',
  agency: 'mes',
  title: 'Эрдмийн зэрэг, цолын лавлагаа',
  summary: 'Доктор, профессор зэрэг цолоо баталсан баримт авна.',
  words: [
    'докторын зэрэг',
    'профессор цол',
    'эрдмийн цол',
    'PhD reference',
    'доктор гэдгээ нотлох',
    'доктор хамгаалсан бичиг',
    'phd лавлагаа',
    'магистрын зэргийн лавлагаа',
    'академич цол',
    'дэд профессор бичиг',
    'кандидат зэрэг',
    'proof of doctorate',
  ],
  law: [{ act: 'Шинжлэх ухаан, технологийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'education.scienceDegrees',
  show: ['degreeName', 'fieldName', 'decisionNumber', 'decisionDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Эрдмийн зэрэг, цолын бүртгэл олдсонгүй.', remedy: 'Зэрэг хамгаалсан зөвлөлдөө хандаж бүртгүүлээрэй.' },
  confidence: 'low',
})
