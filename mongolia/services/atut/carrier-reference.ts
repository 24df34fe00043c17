import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'carrier-reference',
  agency: 'atut',
  title: 'Тээврийн байгууллагын бүртгэлийн лавлагаа',
  summary: 'Тээвэр эрхэлдэг компанийн бүртгэлийг батална.',
  words: [
    'тээврийн компани',
    'ачаа тээврийн бүртгэл',
    'carrier registration',
    'тээврийн компани бүртгэлтэй эсэх',
    'ачаа тээврийн компанийн бичиг',
    'тээвэр эрхэлдэг гэдгээ батлах',
    'тээврийн компани шалгах',
    'trucking company check',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'transport.carrier',
  show: ['companyRegnum', 'companyName', 'orgTypeName', 'shippingType', 'direction', 'createdDate'],
  ask: {
    name: 'company',
    question: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fills: { orgRegNum: 'company' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Тээврийн байгууллагын бүртгэлд алга.', remedy: 'Тээвэр эрхэлж эхлэхдээ яаманд бүртгүүлнэ үү.' },
  source: 'KHUR WS100426',
  confidence: 'medium',
})
