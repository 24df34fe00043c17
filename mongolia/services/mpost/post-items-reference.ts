import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'post-items-reference',
  agency: 'mpost',
  title: 'Ирсэн илгээмжийн лавлагаа',
  summary: 'Таны нэр дээр ирсэн илгээмж хаана байгааг харна.',
  words: [
    'илгээмж ирсэн үү',
    'шуудан ирсэн эсэх',
    'ачаа ирсэн',
    'track parcel',
    'почта ирсэн үү',
    'посылк хаана явж байна',
    'трек дугаар шалгах',
    'захиалга маань хаана байна',
    'илгээмж хянах',
    'track my package',
    'шуудангаар юм ирсэн үү',
    'ems шалгах',
  ],
  law: [{ act: 'Шуудангийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'post.items',
  show: ['itemNumber', 'fromCountry', 'arrivedDate', 'branch'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Ирсэн илгээмж алга.', remedy: 'Юу ч хийх шаардлагагүй.' },
  emptyIsAnswer: true,
  confidence: 'low',
})
