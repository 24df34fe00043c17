import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'well-passport-reference',
  agency: 'usg',
  title: 'Худгийн паспортын лавлагаа',
  summary: 'Худгийнхаа гүн, ундаргыг баталсан баримт авна.',
  words: [
    'худгийн паспорт',
    'худгийн гүн',
    'well passport',
    'худаг хэдэн метр гүн',
    'худгийн ундарга хэд',
    'худгийн бичиг баримт',
    'скважины паспорт',
    'худгийн өрөмдлөгийн баримт',
    'how deep is well',
    'худгийн усны түвшин',
  ],
  law: [{ act: 'Усны тухай хууль' }],
  read: 'water.wells',
  show: ['wellNumber', 'depth', 'yieldPerSecond', 'soumDistrictName', 'drilledDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Таны нэр дээр худаг бүртгэгдээгүй.', remedy: 'Худгаа сумандаа бүртгүүлнэ үү.' },
  confidence: 'medium',
})
