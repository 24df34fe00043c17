import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'labour-course-reference',
  agency: 'hhueg',
  title: 'Мэргэжлийн сургалт төгссөн лавлагаа',
  summary: 'Хөдөлмөрийн сангаас төгссөн сургалтуудаа баталсан баримт.',
  words: [
    'сургалтын лавлагаа',
    'курс төгссөн',
    'мэргэжлийн сургалтын гэрчилгээ',
    'course certificate',
    'мэргэжлийн курс төгссөн бичиг',
    'гагнуурын курс төгссөн',
    'үсчний курсын үнэмлэх',
    'хөдөлмөрийн сургалт төгссөн тодорхойлолт',
    'мэргэжлийн сургалтад суусан',
    'finished vocational course',
  ],
  law: [{ act: 'Хөдөлмөр эрхлэлтийг дэмжих тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'labour.coursesTaken',
  show: ['courseName', 'schoolName', 'finishedDate', 'certificateNumber'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: { say: 'Төгссөн сургалтын бүртгэл алга.', remedy: 'Сургалтын байгууллагаараа бүртгүүлнэ үү.' },
  confidence: 'low',
})
