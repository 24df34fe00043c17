import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'doctor-bookings-reference',
  agency: 'moh',
  title: 'Захиалсан эмчийн цагийн лавлагаа',
  summary: 'Цахимаар захиалсан бүх цаг, төлөвөө харна.',
  words: [
    'захиалсан цаг',
    'эмчийн цаг хэзээ',
    'цагаа шалгах',
    'my appointments',
    'эмчийн цаг хэдэнд билээ',
    'авсан цагаа харах',
    'эмнэлгийн цагаа мартсан',
    'эмчийн цаг баталгаажсан уу',
    'эмнэлгийн захиалгаа харах',
    'when is my appointment',
  ],
  law: [
    { act: 'Эмнэлгийн тусламж, үйлчилгээний тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'medicine.orders',
  show: ['date', 'typeName', 'status'],
  for: ['self', 'child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: { say: 'Захиалсан цаг алга.', remedy: 'Цагаа «Эмчийн цаг захиалах» үйлчилгээгээр захиална уу.' },
  source: 'KHUR WS300109; title from memory',
  confidence: 'medium',
})
