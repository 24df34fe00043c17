import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'salary-tax-reference',
  agency: 'teg',
  title: 'Цалингаас суутгасан татварын лавлагаа',
  summary: 'Ажил олгогч тань хэдэн төгрөгийн татвар суутгасныг харна.',
  words: [
    'цалингийн татвар',
    'хаоат суутгал',
    'орлогын тодорхойлолт',
    'withheld tax',
    'ххоат хэд суутгасан',
    'цалингаас хэдэн төгрөг хасагдсан',
    'хувь хүний татвар цалин',
    'миний цалингийн татвар',
    'ажлаас татвар төлдөг эсэх',
    'цалингийн ххоат лавлагаа',
    'tax on my salary',
    'подоходный татвар',
  ],
  law: [
    { act: 'Хувь хүний орлогын албан татварын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'tax.withheld',
  show: ['employerName', 'period', 'incomeAmount', 'taxAmount'],
  ask: {
    name: 'years',
    question: { type: 'yearSpan', title: 'Аль жилүүдийнх вэ?', earliest: 2015, yearsMost: 12 },
    fills: { startYear: 'years.from', endYear: 'years.to' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Суутгасан татварын бүртгэл олдсонгүй.', remedy: 'Ажил олгогчоосоо тайлан илгээснийг лавлана уу.' },
  source: 'github:e-mongolia/lavlagaa, the exchange has the operation',
  confidence: 'medium',
})
