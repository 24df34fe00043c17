import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'fire-conclusion-reference',
  agency: 'obeg',
  title: 'Галын дүгнэлтийн лавлагаа',
  summary: 'Байгууллагын барилгад гарсан галын дүгнэлтийн жагсаалтыг авна.',
  words: [
    'галын дүгнэлт шалгах',
    'галын дүгнэлт гарсан уу',
    'байцаагчийн дүгнэлт',
    'fire conclusion',
    'галын дүгнэлтүүдээ харах',
    'манай барилгын галын дүгнэлт хаана',
    'галынхан ямар дүгнэлт өгсөн',
    'байшингийн галын дүгнэлтийн жагсаалт',
    'онцгойгийн дүгнэлтийн лавлагаа',
    'past fire inspection results',
  ],
  law: [{ act: 'Галын аюулгүй байдлын тухай хууль' }],
  read: 'emergency.conclusions',
  show: ['number', 'objectName', 'issuedDate', 'resultName'],
  ask: {
    name: 'firm',
    question: {
      type: 'choice',
      title: 'Аль байгууллагын дүгнэлт вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fills: { legalEntityNumber: 'firm' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Энэ байгууллагад дүгнэлт гараагүй байна.',
    remedy: '«Галын аюулгүй байдлын дүгнэлт авах» үйлчилгээгээр захиална уу.',
  },
  confidence: 'low',
})
