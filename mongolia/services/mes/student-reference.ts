import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'student-reference',
  agency: 'mes',
  title: 'Оюутны тодорхойлолт',
  summary: 'Их, дээд сургуульд суралцаж байгаагаа баталсан баримт авна.',
  words: [
    'оюутны лавлагаа',
    'сурч байгаа тодорхойлолт',
    'суралцагчийн тодорхойлолт',
    'student certificate',
    'оюутан гэсэн бичиг',
    'их сургуульд сурдаг бичиг',
    'студент тодорхойлолт',
    'коллежид сурдаг бичиг',
    'визэнд оюутны бичиг',
    'суралцдаг тодорхойлолт их сургууль',
    'i am a student',
    'магистрт сурдаг тодорхойлолт',
  ],
  law: [{ act: 'Дээд боловсролын тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'education.student',
  show: ['schoolName', 'educationName', 'educationLevelName', 'entryAcademicYear', 'academicYearTo'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Оюутны бүртгэл олдсонгүй.', remedy: 'Сургуулийнхаа сургалтын албанд хандаж бүртгэлээ шалгуулаарай.' },
  source: 'e-mongolia/lavlagaa, the exchange has the operation',
  confidence: 'high',
})
