import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'disaster-damage-reference',
  agency: 'obeg',
  title: 'Гамшигт хохирсон тодорхойлолт',
  summary: 'Үер, зуд, салхинд хохирсноо баталсан баримт авна.',
  words: [
    'үерт автсан',
    'зудад мал үхсэн',
    'хохирлын акт',
    'салхинд гэр нурсан',
    'disaster damage',
    'гал гарсан бичиг авах',
    'үерт автсан бичиг',
    'банканд гамшгийн лавлагаа',
    'мал зудад үхсэн бичиг',
    'байгалийн гамшигт өртсөн тодорхойлолт',
    'онцгойгоос бичиг',
    'flood victim proof',
  ],
  law: [{ act: 'Гамшгаас хамгаалах тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'emergency.damages',
  show: ['actNumber', 'disasterName', 'disasterDate', 'lossName', 'lossAmount'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Таны хохирлын акт бүртгэлгүй байна.',
    remedy: '«Гамшгийн хохирол үнэлүүлэх» үйлчилгээгээр акт тогтоолгоно уу.',
  },
  confidence: 'low',
})
