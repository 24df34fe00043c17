import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'guardianship-reference',
  agency: 'gbhzhg',
  title: 'Асран хамгаалагчийн лавлагаа',
  summary: 'Хүүхдийн асран хамгаалагчийг баталсан баримт авна.',
  words: [
    'асран хамгаалагчийн тодорхойлолт',
    'өнчин хүүхдийн лавлагаа',
    'асран хамгаалах',
    'guardian reference',
    'асран хамгаалагч мөн гэсэн бичиг',
    'ач хүүгээ асардаг лавлагаа',
    'хүүхдийн асран хамгаалагч хэн',
    'хүүхдийн хууль ёсны төлөөлөгч лавлагаа',
    'асран хамгаалагчаа батлах',
    'guardian proof',
  ],
  law: [{ act: 'Гэр бүлийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'family.orphan',
  show: ['guardianName', 'decisionNumber', 'decisionDate', 'fullOrphan'],
  for: ['self', 'child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: { say: 'Асран хамгаалалтын бүртгэл олдсонгүй.', remedy: 'Сум, дүүргийн Засаг даргад хандана уу.' },
  source: 'KHUR WS100165 OrphanInfo; title ours',
  confidence: 'medium',
})
