import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'basic-certificate-reference',
  agency: 'mes',
  title: 'Суурь боловсролын гэрчилгээний лавлагаа',
  summary: 'Найм, есдүгээр анги төгссөнөө баталсан баримт авна.',
  words: ['наймдугаар анги төгссөн', 'есдүгээр анги төгссөн', 'суурь боловсрол', 'basic education certificate'],
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
