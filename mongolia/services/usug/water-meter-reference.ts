import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'water-meter-reference',
  agency: 'usug',
  title: 'Усны тоолуурын лавлагаа',
  summary: 'Тоолуурын дугаар, лац, баталгааны хугацааг харуулна.',
  words: [
    'усны тоолуур',
    'тоолуурын лац',
    'заалт',
    'халуун усны тоолуур',
    'water meter',
    'усны тоолуурын дугаар',
    'тоолуур хэзээ дуусах',
    'тоолуурын лац бүтэн эсэх',
    'усны счётчик',
    'тоолуур баталгаатай эсэх',
    'my water meter',
    'ванны өрөөний тоолуур хугацаа',
  ],
  law: [
    { act: 'Хот, суурины ус хангамж, ариутгах татуургын ашиглалтын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'waterworks.meters',
  show: ['meterNumber', 'waterKind', 'room', 'sealed', 'checkUntil'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Бүртгэлтэй усны тоолуур алга.', remedy: 'Тоолуур тавиулж, лацдуулах захиалга өгнө үү.' },
  confidence: 'low',
})
