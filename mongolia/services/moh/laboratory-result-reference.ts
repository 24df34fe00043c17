import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'laboratory-result-reference',
  agency: 'moh',
  title: 'Шинжилгээний хариу авах',
  summary: 'Шинжилгээ өгсөн өдрөө сонгож хариугаа авна.',
  words: [
    'шинжилгээний хариу',
    'анализын хариу',
    'цусны шинжилгээ',
    'лабораторийн хариу',
    'lab results',
    'цусны хариугаа авах',
    'анализын хариу гарсан уу',
    'шээсний шинжилгээний хариу',
    'лабораторийн хариу онлайнаар',
    'цусаа өгсөн хариу',
    'blood test result',
  ],
  law: [
    { act: 'Эмнэлгийн тусламж, үйлчилгээний тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'medicine.labResults',
  show: ['analysisName', 'analysisResult', 'unit', 'normal'],
  ask: {
    name: 'test',
    question: {
      type: 'choice',
      title: 'Аль өдрийн шинжилгээ вэ?',
      options: { rows: 'medicine.labVisits', value: 'analysisDate', label: ['analysisDate', 'hospitalName'] },
    },
    fills: { analysisDate: 'test' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: { say: 'Энэ өдрийн хариу гараагүй байна.', remedy: 'Лабораториосоо хэзээ гарахыг асууна уу.' },
  source: 'the e-Mongolia v5 search (stored clone, find id 51933695127); KHUR WS300103, WS300104, WS300113',
  confidence: 'high',
})
