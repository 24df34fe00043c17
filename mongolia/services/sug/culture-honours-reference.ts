import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'culture-honours-reference',
  agency: 'sug',
  title: 'Соёл, урлагийн шагналын лавлагаа',
  summary: 'Соёл, урлагийн салбарын шагналаа баталсан баримт авна.',
  words: [
    'соёлын тэргүүний',
    'шагналын тодорхойлолт',
    'урлагийн шагнал',
    'culture honours',
    'соёлын тэргүүний тэмдэгтэй гэдгээ батлах',
    'соёлын тэмдэг авсан он',
    'урлагийн шагналтай бичиг',
    'соёлын шагналын үнэмлэх алдсан',
    'my culture medal',
  ],
  law: [{ act: 'Соёлын тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'culture.honours',
  show: ['honourName', 'decisionNumber', 'decisionDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Шагналын бүртгэл олдсонгүй.', remedy: 'Шагнуулсан байгууллагадаа хандаарай.' },
  confidence: 'low',
})
