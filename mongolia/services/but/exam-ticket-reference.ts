import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'exam-ticket-reference',
  agency: 'but',
  title: 'Элсэлтийн шалгалтын хуваарь',
  summary: 'Шалгалт өгөх өдөр, байр, суудлаа харна.',
  words: [
    'шалгалтын тасалбар',
    'эеш хуваарь',
    'шалгалтын байр',
    'exam ticket',
    'эеш хаана өгөх вэ',
    'эеш хэдэнд болох',
    'миний эеш суудал',
    'эеш тасалбар хэвлэх',
    'шалгалтын өрөө дугаар',
    'эеш хэдэн цагт',
    'where is my exam',
  ],
  law: [{ act: 'Дээд боловсролын тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'exams.registration',
  show: ['registrationNumber', 'subjects', 'placeName', 'examDate', 'seatNumber'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Та энэ жилийн шалгалтад бүртгүүлээгүй байна.',
    remedy: '«Элсэлтийн ерөнхий шалгалтад бүртгүүлэх» үйлчилгээг аваарай.',
  },
  confidence: 'low',
})
