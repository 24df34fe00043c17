import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'forensic-report-reference',
  agency: 'shsheg',
  title: 'Шинжээчийн дүгнэлтийн лавлагаа',
  summary: 'Танд хамаарах шинжээчийн дүгнэлтийн жагсаалтыг авна.',
  words: [
    'шинжээчийн дүгнэлт гарсан уу',
    'шинжилгээний хариу',
    'гэмтлийн дүгнэлт',
    'forensic report',
    'шүүх эмнэлгийн дүгнэлтээ авах',
    'экспертизийн хариу',
    'шинжилгээний дүгнэлт хэзээ гарах',
    'шинжээч юу гэж дүгнэсэн',
    'гэмтлийн зэргийн хариу',
    'цагдаагаас явуулсан шинжилгээний дүгнэлт',
    'forensic result',
  ],
  law: [{ act: 'Шүүх шинжилгээний тухай хууль' }],
  read: 'forensic.reports',
  show: ['reportNumber', 'kindName', 'orderedBy', 'finishedDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Танд хамаарах дүгнэлт бүртгэлгүй байна.', remedy: 'Шинжилгээ томилсон байгууллагаас лавлана уу.' },
  confidence: 'low',
})
