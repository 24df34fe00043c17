import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'court-debt-reference',
  agency: 'sshgeg',
  title: 'Шүүхийн шийдвэрийн өр төлбөрийн лавлагаа',
  summary: 'Шүүхийн шийдвэрээр өр төлбөртэй эсэхээ баталсан баримт авна.',
  words: [
    'шүүхийн өр',
    'бусдад төлбөргүй эсэх тодорхойлолт',
    'өр төлбөргүй лавлагаа',
    'court debt',
    'би шүүхийн өртэй юу',
    'шшгег лавлагаа',
    'өргүй гэсэн бичиг',
    'гадаад явахад хориг байгаа эсэх',
    'бусдад өргүй бичиг',
    'хүүхдийн тэтгэлгийн өр',
    'do i owe court',
  ],
  law: [{ act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'court.debts',
  show: ['decisionNum', 'decisionDate', 'tollValue', 'tollBalance'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 14, // the agencies publish no period: a cautious default of ours
  emptyIsAnswer: true,
  none: { say: 'Өр төлбөр бүртгэлгүй байна.', remedy: 'Юу ч хийх шаардлагагүй.' },
  source: 'github:Tugs11/emongolia-burduulelt, names and prices as the e-Mongolia search gave them, 2026-10',
  confidence: 'medium',
})
