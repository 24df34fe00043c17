import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'international-licence-reference',
  agency: 'atut',
  title: 'Олон улсын жолооны үнэмлэхийн лавлагаа',
  summary: 'Олон улсын үнэмлэхийн ангилал, хугацааг батална.',
  words: [
    'гадаадад машин барих эрх шалгах',
    'олон улсын эрхийн хугацаа',
    'IDP check',
    'олон улсын права шалгах',
    'олон улсын эрх дууссан уу',
    'олон улсын үнэмлэхийн тодорхойлолт',
    'олон улсын права лавлагаа',
    'гадаад жолооны эрх баталгаа',
    'international licence proof',
  ],
  law: [
    { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'transport.internationalLicence',
  show: ['licenseNumber', 'classification', 'licenseDate', 'expiredDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Танд олон улсын жолооны үнэмлэх алга.',
    remedy: '«Олон улсын жолооны үнэмлэх авах» хүсэлт илгээнэ үү.',
  },
  source: 'KHUR WS100413',
  confidence: 'medium',
})
