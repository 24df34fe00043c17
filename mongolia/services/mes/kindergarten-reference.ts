import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'kindergarten-reference',
  agency: 'mes',
  title: 'Цэцэрлэгийн тодорхойлолт',
  summary: 'Хүүхэд тань цэцэрлэгт явдгийг баталсан баримт авна.',
  words: [
    'цэцэрлэгийн лавлагаа',
    'хүүхэд цэцэрлэгт явдаг',
    'kindergarten certificate',
    'хүүхэд цэцэрлэгт явдаг бичиг',
    'садикт явдаг тодорхойлолт',
    'цэцэрлэгээс тодорхойлолт',
    'цэцэрлэгт хамрагддаг лавлагаа',
    'цэцэрлэгийн справка',
    'child attends kindergarten proof',
  ],
  law: [
    { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'school.kindergarten',
  show: ['schoolName', 'academicLevelName', 'academicYearFrom', 'academicYearTo'],
  for: ['child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Цэцэрлэгийн бүртгэл олдсонгүй.', remedy: 'Хүүхэд тань явдаг бол цэцэрлэгийн эрхлэгчид хандаарай.' },
  source: 'e-mongolia/lavlagaa, the exchange has the operation',
  confidence: 'high',
})
