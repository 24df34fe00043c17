import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'pilot-reference',
  agency: 'ineg',
  title: 'Нисэхийн мэргэжилтний лавлагаа',
  summary: 'Нисгэгч, инженер, удирдагчийн үнэмлэхээ батална.',
  words: [
    'нисгэгчийн үнэмлэх шалгах',
    'онгоцны нисгэгч',
    'pilot record',
    'лётчик үнэмлэх',
    'онгоцны нисэгчийн лиценз',
    'нислэгийн удирдагч лавлагаа',
    'онгоцны инженер үнэмлэх',
    'нисгэгчийн лицензийн хугацаа',
    'pilot licence proof',
    'стюардесс үнэмлэх',
  ],
  law: [{ act: 'Иргэний нисэхийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'aviation.pilot',
  show: ['licenceNumber', 'trade', 'ratings', 'medicalUntil', 'untilDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Нисэхийн үнэмлэх бүртгэлгүй байна.',
    remedy: '«Нисэхийн мэргэжилтний үнэмлэх авах» хүсэлт илгээнэ үү.',
  },
  confidence: 'low',
})
