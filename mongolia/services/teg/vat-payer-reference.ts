import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'vat-payer-reference',
  agency: 'teg',
  title: 'Нэмэгдсэн өртгийн татвар суутгагчийн лавлагаа',
  summary: 'Компани нэмэгдсэн өртгийн татвар суутгагч мөн эсэхийг харна.',
  words: [
    'нөат төлөгч',
    'нөат суутгагч',
    'нэмэгдсэн өртгийн татвар',
    'VAT payer',
    'компани нөаттай эсэх',
    'нөат төлөгч мөн эсэхийг шалгах',
    'нөат суутгагчийн гэрчилгээ харах',
    'падаантай компани эсэх',
    'нөат-ын лавлагаа компани',
    'check vat status',
    'нийлүүлэгч нөаттай юу',
  ],
  law: [
    { act: 'Нэмэгдсэн өртгийн албан татварын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'tax.vat',
  show: ['entityName', 'currentStatus', 'effectiveDate'],
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
  none: { say: 'Компани суутгагчаар бүртгэлгүй байна.', remedy: 'Шаардлагатай бол суутгагчаар бүртгүүлнэ үү.' },
  source: 'github:e-mongolia/lavlagaa, the exchange has the operation',
  confidence: 'medium',
})
