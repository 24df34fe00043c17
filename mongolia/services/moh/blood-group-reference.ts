import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'blood-group-reference',
  agency: 'moh',
  title: 'Цусны бүлгийн лавлагаа',
  summary: 'Бүртгэлтэй цусны бүлэг, резус хүчин зүйлээ баталсан баримт авна.',
  words: [
    'цусны бүлэг',
    'цусны групп',
    'резус',
    'blood type',
    'миний цус хэддүгээр бүлэг вэ',
    'хоёрдугаар бүлгийн цустай',
    'резус сөрөг эерэг',
    'цусны бүлгийн бичиг',
    'группээ мэдэх',
    'what is my blood type',
  ],
  law: [{ act: 'Эрүүл мэндийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'medicine.blood',
  show: ['bloodGroup', 'rhesus', 'kell'],
  for: ['self', 'child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: { say: 'Цусны бүлэг бүртгэлд алга.', remedy: 'Өрхийн эмнэлэгтээ шинжилгээ өгнө үү.' },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023, WS300116',
  confidence: 'high',
})
