import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'teacher-reference',
  agency: 'beg',
  title: 'Багшийн тодорхойлолт',
  summary: 'Багшилдаг сургууль, мэргэжлийн зэргээ баталсан баримт авна.',
  words: [
    'багшийн лавлагаа',
    'багшийн зэргийн тодорхойлолт',
    'teacher certificate',
    'багш гэсэн бичиг',
    'сургуульд багшилдаг тодорхойлолт',
    'багшийн зэрэгтэй гэсэн бичиг',
    'учитель лавлагаа',
    'багшаар ажилласан жилийн бичиг',
    'proof i am a teacher',
    'цэцэрлэгийн багш тодорхойлолт',
  ],
  law: [{ act: 'Боловсролын ерөнхий хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'school.teacher',
  show: ['schoolName', 'subjectName', 'rankName', 'certificateNumber', 'workSince'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Багшийн бүртгэл олдсонгүй.', remedy: 'Ажилладаг сургуулийнхаа хүний нөөцийн ажилтанд хандаарай.' },
  confidence: 'low',
})
