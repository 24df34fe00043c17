import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'environmental-assessment-reference',
  agency: 'met',
  title: 'Байгаль орчны үнэлгээний лавлагаа',
  summary: 'Төслийн байгаль орчны үнэлгээний дүгнэлтийг авна.',
  words: [
    'үнэлгээний дүгнэлт',
    'БОНБҮ лавлагаа',
    'EIA conclusion',
    'уурхайн байгаль орчны дүгнэлт',
    'төсөл үнэлгээ хийлгэсэн эсэх',
    'экологийн дүгнэлтийн хуулбар',
    'бонбү дүгнэлт авах',
    'төслийн үнэлгээ батлагдсан уу',
    'eia report copy',
  ],
  law: [{ act: 'Байгаль орчинд нөлөөлөх байдлын үнэлгээний тухай хууль' }],
  read: 'environment.assessment',
  show: ['conclusionNumber', 'projectName', 'conclusion', 'issuedDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Байгаль орчны үнэлгээ олдсонгүй.', remedy: 'Төслөө ерөнхий үнэлгээнд оруулна уу.' },
  confidence: 'medium',
})
