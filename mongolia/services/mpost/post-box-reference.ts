import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'post-box-reference',
  agency: 'mpost',
  title: 'Шуудангийн хайрцгийн лавлагаа',
  summary: 'Шуудангийн хайрцаг, зип кодоо батална.',
  words: [
    'зип код',
    'шуудангийн код',
    'хайрцгийн дугаар',
    'PO box',
    'индекс мэдэх',
    'манай зип код хэд',
    'почтын индекс',
    'шуудангийн хаяг мэдэх',
    'хайрцаг миний нэр дээр',
    'my zip code',
    'postal code',
    'шуудангийн индекс',
  ],
  law: [{ act: 'Шуудангийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'post.box',
  show: ['boxNumber', 'branch', 'postCode', 'untilDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Танд шуудангийн хайрцаг алга.', remedy: '«Шуудангийн хайрцаг түрээслэх» хүсэлт илгээнэ үү.' },
  confidence: 'low',
})
