import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'secondary-certificate-reference',
  agency: 'mes',
  title: 'Бүрэн дунд боловсролын гэрчилгээний лавлагаа',
  summary: 'Арван жил, арван хоёр жил төгссөнөө баталсан баримт авна.',
  words: [
    'аттестат',
    'арван жил төгссөн',
    'дунд сургууль төгссөн',
    'school leaving certificate',
    'арван жил төгссөн бичиг',
    '12 жилийн гэрчилгээ лавлагаа',
    '12 анги төгссөн бичиг',
    'аттестатын лавлагаа',
    'аттестатаа цахимаар авах',
    'бүрэн дундын гэрчилгээ харах',
    'finished high school',
    'гадаадад сурахад аттестат',
  ],
  law: [
    { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'education.highSchool',
  show: ['orgName', 'degreeNumber', 'year'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Бүрэн дунд боловсролын гэрчилгээний бүртгэл олдсонгүй.',
    remedy: 'Төгссөн сургуульдаа хандаж архиваар баталгаажуулаарай.',
  },
  source: 'e-mongolia/lavlagaa, the exchange has the operation',
  confidence: 'high',
})
