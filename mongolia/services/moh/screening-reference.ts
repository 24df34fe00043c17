import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'screening-reference',
  agency: 'moh',
  title: 'Эрт илрүүлгийн үзлэгийн хариу',
  summary: 'Эрт илрүүлэгт орсон огноо, дүгнэлтээ авна.',
  words: [
    'эрт илрүүлэг',
    'үзлэгийн хариу',
    'урьдчилан сэргийлэх үзлэг',
    'screening',
    'эрт илрүүлэгт орсон хариу',
    'элэгний эрт илрүүлэг',
    'эрт илрүүлэг юу гарсан',
    'үнэгүй үзлэгийн хариу',
    'эрүүл мэндийн багц үзлэг',
    'хавдрын эрт илрүүлэг хариу',
    'check-up results',
    'эрт илрүүлэгт орсон бичиг',
  ],
  law: [
    { act: 'Эмнэлгийн тусламж, үйлчилгээний тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'medicine.screening',
  show: ['screenedDate', 'screeningPlace', 'conclusion'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: { say: 'Эрт илрүүлэгт орсон бүртгэл алга.', remedy: 'Өрхийн эмнэлэгтээ хандаж үзлэгт үнэгүй орно уу.' },
  source: 'KHUR WS300117; title from memory',
  confidence: 'high',
})
