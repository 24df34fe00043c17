import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'ship-reference',
  agency: 'dst',
  title: 'Хөлөг онгоц, завины лавлагаа',
  summary: 'Таны завь, хөлөг онгоцны бүртгэлийг батална.',
  words: [
    'завины бүртгэл',
    'моторт завь',
    'онгоцны лавлагаа',
    'boat record',
    'завь маань бүртгэлтэй эсэх',
    'моторт завины лавлагаа',
    'хөвсгөлийн усан онгоц бүртгэл',
    'катер бүртгэл шалгах',
    'завины гэрчилгээ харах',
    'лодка лавлагаа',
    'my boat record',
  ],
  law: [{ act: 'Усан замын тээврийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'shipping.ships',
  show: ['boardNumber', 'shipName', 'shipKind', 'lake', 'surveyUntil'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Таны нэр дээр завь, хөлөг бүртгэлгүй байна.', remedy: '«Завь бүртгүүлэх» хүсэлт илгээнэ үү.' },
  confidence: 'low',
})
