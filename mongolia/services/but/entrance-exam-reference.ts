import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'entrance-exam-reference',
  agency: 'but',
  title: 'Элсэлтийн ерөнхий шалгалтын оноо',
  summary: 'Элсэлтийн шалгалтын оноогоо баталсан баримт авна.',
  words: [
    'эеш оноо',
    'эеш лавлагаа',
    'конкурсын оноо',
    'entrance exam score',
    'эеш хариу гарсан уу',
    'эеш хэдэн оноо авсан',
    'хуучин эеш оноогоо харах',
    'өмнөх жилийн эеш оноо',
    'батламж хуудас эеш',
    'конкурсын хариу',
    'my exam score',
  ],
  law: [{ act: 'Дээд боловсролын тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'exams.results',
  show: ['lessonName', 'actualScore', 'percentCore', 'scaleScore', 'examDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Шалгалтын дүн олдсонгүй.', remedy: 'Шалгалт өгсөн бол Боловсролын үнэлгээний төвд хандаарай.' },
  source: 'e-mongolia/lavlagaa XypService.java',
  confidence: 'high',
})
