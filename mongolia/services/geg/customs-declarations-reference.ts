import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'customs-declarations-reference',
  agency: 'geg',
  title: 'Гаалийн мэдүүлгийн лавлагаа',
  summary: 'Оруулж ирсэн бараа, төлсөн татвараа жилээр харна.',
  words: [
    'гаалийн мэдүүлэг',
    'импортын лавлагаа',
    'машин оруулж ирсэн бичиг',
    'customs declaration history',
    'машины гаалийн бичиг алдсан',
    'өмнө импортолсон бараа',
    'гааль төлсөн баримт',
    'машины грузын бичиг',
    'гаалийн мэдүүлгийн хуулбар',
    'импортын баримтаа авах',
    'my import records',
  ],
  law: [{ act: 'Гаалийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'customs.declarations',
  show: ['dclrDate', 'dclrNumber', 'goodsName', 'hscd', 'totalAMT'],
  ask: {
    name: 'years',
    question: { type: 'yearSpan', title: 'Аль жилүүдийнх вэ?', earliest: 2010, yearsMost: 15 },
    fills: { startYear: 'years.from', endYear: 'years.to' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Энэ хугацаанд гаалийн мэдүүлэг алга.', remedy: 'Өөр жил сонгоно уу.' },
  source: 'github:e-mongolia/lavlagaa XypService.java',
  confidence: 'high',
})
