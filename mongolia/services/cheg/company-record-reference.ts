import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'company-record-reference',
  agency: 'cheg',
  title: 'Байгууллагын ял шийтгэлийн түүхийн лавлагаа',
  summary: 'Компани урьд нь эрүүгийн хариуцлага хүлээж байсан эсэхийг харуулна.',
  words: [
    'компани ял шийтгүүлсэн эсэх',
    'байгууллага урьд шийтгэгдсэн эсэх',
    'тендерийн лавлагаа',
    'company criminal record',
    'компани өмнө ял эдэлсэн',
    'байгууллага торгох ялтай байсан',
    'компанийн шийтгэлийн түүх',
    'хуулийн этгээд урьд шийтгүүлсэн',
    'байгууллагын ялгүй түүх',
    'company past convictions',
  ],
  law: [{ act: 'Эрүүгийн хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'police.companyRecord',
  show: ['punishmentDate', 'courtName', 'decreeNumber', 'legalAct', 'punishmentType'],
  ask: {
    name: 'legalEntity',
    question: {
      type: 'choice',
      title: 'Аль байгууллагын түүхийг авах вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fills: { legalEntityNumber: 'legalEntity' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  emptyIsAnswer: true,
  none: { say: 'Ял шийтгэлийн бүртгэлгүй байна.', remedy: 'Юу ч хийх шаардлагагүй.' },
  source: 'github:e-mongolia/lavlagaa XypService.java, 2023 (WS100309)',
  confidence: 'high',
})
