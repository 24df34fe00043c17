import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'household-score-reference',
  agency: 'hhueg',
  title: 'Өрхийн амьжиргааны онооны лавлагаа',
  summary: 'Өрхийн оноо, дэмжлэг шаардлагатай эсэхийг баталсан баримт.',
  words: [
    'өрхийн оноо',
    'амьжиргааны түвшин',
    'халамжийн өрх эсэх',
    'household score',
    'манай өрхийн оноо хэд',
    'онооны лавлагаа',
    'халамж авах оноонд хүрсэн үү',
    'өрхийн түвшин тодорхойлох',
    'оноо шалгах халамж',
    'ядуу гэсэн тодорхойлолт',
    'household points',
  ],
  law: [{ act: 'Нийгмийн халамжийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'welfare.household',
  show: ['score', 'needsSupport', 'assessedDate', 'members'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: {
    say: 'Өрх тань судалгаанд хамрагдаагүй байна.',
    remedy: '«Өрхийн амьжиргааны судалгаанд орох» үйлчилгээг үзнэ үү.',
  },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023',
  confidence: 'high',
})
