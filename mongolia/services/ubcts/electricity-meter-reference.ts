import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'electricity-meter-reference',
  agency: 'ubcts',
  title: 'Цахилгааны тоолуурын лавлагаа',
  summary: 'Тоолуурын дугаар, шалгасан огноог харуулна.',
  words: [
    'тоолуурын дугаар',
    'тоолуурын баталгаа',
    'тоолуурын хугацаа',
    'meter',
    'тоолуур хэзээ баталгаажсан',
    'тогны счётчикийн дугаар',
    'тоолуур хэдэн онд суурилуулсан',
    'тоолуурын лац шалгасан огноо',
    'миний тоолуур',
    'meter number',
  ],
  law: [{ act: 'Эрчим хүчний тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'electricity.meter',
  show: ['meterNumber', 'meterKind', 'checked', 'checkUntil'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Тоолуурын бүртгэл олдсонгүй.', remedy: 'Тоолуураа шалгуулах захиалга өгнө үү.' },
  confidence: 'low',
})
