import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'seafarer-reference',
  agency: 'dst',
  title: 'Далайчны үнэмлэхийн лавлагаа',
  summary: 'Далайчны зэрэглэл, үнэмлэхийн хугацаагаа батална.',
  words: [
    'усан цэрэг',
    'далайчин',
    'ахмадын үнэмлэх',
    'seaman book',
    'моряк гэдгээ нотлох',
    'далайчны дэвтэр хугацаа',
    'миний далайчны үнэмлэх хүчинтэй эсэх',
    'хөлөгт ажилладаг бичиг',
    'далайчны зэрэг лавлагаа',
    'sailor proof',
    'далайчны ур чадвар батлах',
  ],
  law: [{ act: 'Далайн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'shipping.seafarer',
  show: ['bookNumber', 'rank', 'issuedDate', 'untilDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Далайчны бүртгэл олдсонгүй.', remedy: '«Далайчны үнэмлэх авах» хүсэлт илгээнэ үү.' },
  confidence: 'low',
})
