import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'basic-certificate-reference',
  agency: 'mes',
  title: 'Суурь боловсролын гэрчилгээний лавлагаа',
  summary: 'Найм, есдүгээр анги төгссөнөө баталсан баримт авна.',
  words: [
    'наймдугаар анги төгссөн',
    'есдүгээр анги төгссөн',
    'суурь боловсрол',
    'basic education certificate',
    '9-р анги төгссөн бичиг',
    '8-р анги төгссөн тодорхойлолт',
    'есдүгээр ангийн гэрчилгээ',
    'мсүт-д орох гэрчилгээ',
    'дунд сургууль төгсөөгүй',
    'суурь боловсролтой гэсэн бичиг',
    'grade 9 certificate',
  ],
  law: [
    { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'education.middleSchool',
  show: ['orgName', 'degreeNumber', 'year'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Суурь боловсролын гэрчилгээний бүртгэл олдсонгүй.', remedy: 'Сурч байсан сургуульдаа хандаарай.' },
  source: 'e-mongolia/lavlagaa, the exchange has the operation',
  confidence: 'high',
})
