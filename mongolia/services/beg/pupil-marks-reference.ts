import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'pupil-marks-reference',
  agency: 'beg',
  title: 'Сурагчийн дүнгийн лавлагаа',
  summary: 'Хичээлийн жилүүдийн дүнгээ нэг дор авна.',
  words: [
    'дүнгийн жагсаалт',
    'сурлагын дүн',
    'дүнгийн тодорхойлолт',
    'school transcript',
    'хүүхдийн дүн харах',
    'дунд сургуулийн дүн',
    'үнэлгээ дүн авах',
    'гадаад сургуульд дүн өгөх',
    '9 дүгээр ангийн дүн',
    'хүүхдийн маань үнэлгээ',
    'school grades',
    'дүнгийн хуудас сургууль',
  ],
  law: [
    { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'school.marks',
  show: ['lessonName', 'yearName', 'mark'],
  for: ['self', 'child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Дүнгийн бүртгэл олдсонгүй.', remedy: 'Сургуулийнхаа сургалтын менежерт хандаарай.' },
  confidence: 'medium',
})
