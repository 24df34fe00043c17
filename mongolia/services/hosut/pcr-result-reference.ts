import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'pcr-result-reference',
  agency: 'hosut',
  title: 'ПГУ шинжилгээний хариу',
  summary: 'Ковидын ПГУ шинжилгээний сүүлийн хариуг авна.',
  words: [
    'пцр',
    'ковид шинжилгээ',
    'пгу хариу',
    'PCR',
    'корона шинжилгээ',
    'ковид эерэг гарсан',
    'ковид сөрөг бичиг',
    'ковидын хариу гадаад явах',
    'короны хариу харах',
    'тест өгсөн хариу ковид',
    'covid test result',
    'хамраас арчдас авсан',
  ],
  law: [
    { act: 'Эмнэлгийн тусламж, үйлчилгээний тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'medicine.pcr',
  show: ['testType', 'testResult', 'resultDate', 'pcrHospital'],
  for: ['self', 'child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: { say: 'ПГУ шинжилгээ өгсөн бүртгэл алга.', remedy: 'Шинжилгээ өгсөн лабораториосоо асууна уу.' },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023, WS300118',
  confidence: 'high',
})
