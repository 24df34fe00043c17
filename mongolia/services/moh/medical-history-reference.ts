import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'medical-history-reference',
  agency: 'moh',
  title: 'Эмчид үзүүлсэн түүхийн лавлагаа',
  summary: 'Хаана, хэзээ, ямар оноштой үзүүлснээ авна.',
  words: [
    'өвчний түүх',
    'эмчилгээний түүх',
    'онош',
    'эмнэлгийн карт',
    'medical record',
    'ямар оноштой байсан',
    'эмнэлгийн түүхээ авах',
    'эмчид үзүүлсэн бичиг',
    'миний оношийн түүх',
    'хаана хэвтэж эмчлүүлсэн',
    'өвчний түүхийн хуулбар',
    'эпикриз',
    'my diagnosis records',
  ],
  law: [
    { act: 'Эмнэлгийн тусламж, үйлчилгээний тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'medicine.visits',
  show: ['visitDate', 'hospitalName', 'doctorName', 'diagnosis'],
  for: ['self', 'child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: { say: 'Эмчид үзүүлсэн бүртгэл олдсонгүй.', remedy: 'Цаасан картаа тухайн эмнэлгээс авна уу.' },
  confidence: 'medium',
})
