import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'civil-service-exam-reference',
  agency: 'taz',
  title: 'Төрийн албаны шалгалтын дүн',
  summary: 'Өгсөн шалгалтын оноо, байрыг баталсан баримт авна.',
  words: [
    'шалгалтын оноо',
    'төрийн албаны шалгалтын хариу',
    'хэддүгээр байр',
    'exam result',
    'төрийн албаны шалгалтад тэнцсэн үү',
    'таз оноогоо харах',
    'төрийн албаны шалгалтын оноо',
    'шалгалт өгсөн хариу төрийн алба',
    'тэнцсэн оноогоо батлах',
    'civil service score',
  ],
  law: [{ act: 'Төрийн албаны тухай хууль' }],
  read: 'service.exams',
  show: ['examName', 'examDate', 'score', 'rank'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Шалгалт өгсөн бүртгэл олдсонгүй.',
    remedy: '«Төрийн албаны ерөнхий шалгалт» үйлчилгээгээр бүртгүүлнэ үү.',
  },
  confidence: 'low',
})
