import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'company-tax-report-reference',
  agency: 'teg',
  title: 'Компанийн татварын тайлангийн лавлагаа',
  summary: 'Компанийн орлого, ашгийн тайланг баталсан баримт авна.',
  words: [
    'компанийн тайлан',
    'орлогын тайлан',
    'ашгийн тайлан',
    'company tax report',
    'компанийн орлогын тайлан банканд',
    'аанот тайлан',
    'татварын тайлан тамгатай авах',
    'борлуулалтаа батлах бичиг',
    'компанийн ашиг алдагдал',
    'татварын тайлангийн хуулбар',
    'tax return copy company',
  ],
  law: [
    { act: 'Аж ахуйн нэгжийн орлогын албан татварын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'tax.companyReport',
  show: ['companyName', 'salesIncome', 'productCost', 'taxBefProfit'],
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
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Компани тайлан илгээгээгүй байна.', remedy: 'Тайлангаа татварын системээр илгээнэ үү.' },
  source: 'github:e-mongolia/lavlagaa, the exchange has the operation',
  confidence: 'medium',
})
