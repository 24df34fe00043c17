import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'company-shareholders-reference',
  agency: 'ubeg',
  title: 'Хувьцаа эзэмшигчдийн лавлагаа',
  summary: 'Компанийн хувьцаа эзэмшигчдийг баталсан баримт авна.',
  words: [
    'үүсгэн байгуулагчид',
    'хувь нийлүүлэгч',
    'эзэмшигчдийн бүртгэл',
    'shareholders',
    'хувьцаа хэнд байна',
    'компанийн хувь эзэмшигчид',
    'хэдэн хувь эзэмшдэг вэ',
    'хувьцааны хуваарь',
    'хамтран эзэмшигчийн лавлагаа',
    'who holds shares',
  ],
  law: [{ act: 'Компанийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'legal.shareholders',
  show: ['stakeholderTypeName', 'lastname', 'firstname', 'countryName', 'sharePercent'],
  ask: {
    name: 'company',
    question: {
      type: 'choice',
      title: 'Аль компанийн эзэмшигчид вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fills: { legalEntityNumber: 'company' },
  },
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Хувьцаа эзэмшигч бүртгэлгүй байна.', remedy: 'Хуулийн этгээдийн бүртгэлийн газарт хандаарай.' },
  source: 'github:e-mongolia/lavlagaa, name of the KHUR operation; title from memory',
  confidence: 'medium',
})
