import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'child-money-reference',
  agency: 'hhueg',
  title: 'Хүүхдийн мөнгө авах эсэхийг шалгах',
  summary: 'Хүүхдийн мөнгө олгодог эсэх, аль банканд ордгийг харна.',
  words: [
    'хүүхдийн мөнгө шалгах',
    'хүүхдийн 100 мянга',
    'хүүхдийн мөнгө орсон уу',
    'child money',
    'хүүхдийн мөнгө хэзээ орох',
    'хүүхдийн мөнгө аль дансанд ордог',
    'хүүхдийн мөнгө зогссон уу',
    'хүүхдийн мөнгө авдаг гэсэн бичиг',
    'child benefit check',
  ],
  law: [{ act: 'Нийгмийн халамжийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'welfare.childMoney',
  show: ['info', 'paidSince', 'bankName'],
  for: ['child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: {
    say: 'Хүүхдийн мөнгөний бүртгэл олдсонгүй.',
    remedy: '«Хүүхдийн мөнгө авах» үйлчилгээгээр хүсэлт гаргана уу.',
  },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023',
  confidence: 'high',
})
