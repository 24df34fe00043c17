import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'pupil-reference',
  agency: 'beg',
  title: 'Сурагчийн тодорхойлолт',
  summary: 'Дунд сургуульд сурч байгаагаа баталсан баримт авна.',
  words: [
    'сурагчийн лавлагаа',
    'сургуулийн тодорхойлолт',
    'хүүхэд сурдаг тодорхойлолт',
    'school attendance',
    'хүүхэд сургуульд сурдаг бичиг',
    'сурагч гэсэн тодорхойлолт',
    'дунд сургуульд сурдаг бичиг',
    'хүүхэд хэддүгээр ангид',
    'спортын тэмцээнд сурагчийн тодорхойлолт',
    'is my child enrolled',
    'ебс сурагчийн тодорхойлолт',
  ],
  law: [
    { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'school.pupil',
  show: ['schoolName', 'academicLevelName', 'academicYearFrom', 'academicYearTo'],
  for: ['self', 'child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Сурагчийн бүртгэл олдсонгүй.', remedy: 'Сургуулийнхаа бүртгэлийн ажилтанд хандаарай.' },
  source: 'e-mongolia/lavlagaa, the exchange has the operation',
  confidence: 'high',
})
