import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'company-taxpayer-reference',
  agency: 'teg',
  title: 'Компанийн татварын тодорхойлолт',
  summary: 'Компанийн төлсөн татвар, өрийг баталсан баримт авна.',
  words: [
    'байгууллагын татварын тодорхойлолт',
    'компанийн татвар',
    'аж ахуйн нэгжийн татвар',
    'company tax statement',
    'компани татварын өргүй',
    'тендерт татварын бичиг',
    'байгууллага татвараа төлсөн эсэх',
    'аан татварын тодорхойлолт',
    'татварын өргүй компани',
    'company no tax debt',
  ],
  law: [{ act: 'Татварын ерөнхий хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'tax.organisation',
  show: ['name', 'tin', 'officeName', 'paid', 'nonpayment', 'receiptSent'],
  ask: {
    name: 'company',
    question: {
      type: 'choice',
      title: 'Аль компанийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fills: { legalEntityNumber: 'company' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 14, // no period is published: a cautious default of ours
  none: { say: 'Компани татвар төлөгчөөр бүртгэлгүй байна.', remedy: 'Харьяа татварын хэлтэст бүртгүүлнэ үү.' },
  source: 'github:e-mongolia/lavlagaa XypService.java',
  confidence: 'high',
})
