import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'tax-returns-reference',
  agency: 'teg',
  title: 'Татварын тайлангийн лавлагаа',
  summary: 'Хувь хүний татварын тайлан илгээснээ баталсан баримт авна.',
  words: [
    'тайлан өгсөн лавлагаа',
    'хувь хүний тайлан',
    'ххоат тайлан',
    'tax return history',
    'татварын тайлангаа өгсөн эсэх',
    'ххоат тайлангаа харах',
    'жилийн орлогын тайлан өгсөн бичиг',
    'тайлан илгээсэн баримт',
    'өмнөх жилийн татварын тайлан',
    'my tax returns',
    'хоат тайлангийн хуулбар',
  ],
  law: [
    { act: 'Хувь хүний орлогын албан татварын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'tax.returns',
  show: ['taxType', 'returnType', 'period', 'amount'],
  ask: {
    name: 'years',
    question: { type: 'yearSpan', title: 'Аль жилүүдийнх вэ?', earliest: 2015, yearsMost: 12 },
    fills: { startYear: 'years.from', endYear: 'years.to' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Энэ хугацаанд тайлан ирээгүй байна.', remedy: 'Тайлангаа одоо илгээж болно.' },
  source: 'github:e-mongolia/lavlagaa, the exchange has the operation',
  confidence: 'high',
})
