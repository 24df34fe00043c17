import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'livestock-brand-reference',
  agency: 'soum',
  title: 'Малын тамганы лавлагаа',
  summary: 'Танай өрхийн тамга, имийн бүртгэлийг баталсан баримт.',
  words: [
    'тамганы лавлагаа',
    'миний тамга',
    'имийн бүртгэл',
    'brand reference',
    'тамга бүртгэлтэй гэсэн бичиг',
    'манай малын тамга ямар',
    'тамганы бүртгэл харах',
    'миний им тамга бүртгэлтэй эсэх',
    'тамга давхцсан эсэх',
    'proof of horse brand',
  ],
  law: [{ act: 'Малын генетик нөөцийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'households.brands',
  show: ['brandName', 'place', 'earmark', 'registeredDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Бүртгэлтэй тамга олдсонгүй.', remedy: 'Тамгаа сумандаа бүртгүүлнэ үү.' },
  confidence: 'low',
})
