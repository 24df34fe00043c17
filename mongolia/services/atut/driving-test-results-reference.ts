import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'driving-test-results-reference',
  agency: 'atut',
  title: 'Жолооны шалгалтын дүнгийн лавлагаа',
  summary: 'Онол, дадлагын шалгалтын дүнгээ харна.',
  words: [
    'жолооны шалгалтын хариу',
    'шалгалтад тэнцсэн үү',
    'онолын шалгалтын оноо',
    'test results',
    'жолооны шалгалтад унасан уу',
    'онолоо давсан уу',
    'праваны шалгалтын хариу',
    'шалгалтын оноогоо харах жолоо',
    'дадлагын шалгалтын дүн',
    'did i pass driving',
  ],
  law: [
    { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'transport.tests',
  show: ['testDate', 'className', 'testKind', 'points', 'passed'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Шалгалт өгсөн бүртгэл алга.', remedy: '«Жолооны шалгалтын цаг авах» үйлчилгээгээр бүртгүүлнэ үү.' },
  confidence: 'low',
})
