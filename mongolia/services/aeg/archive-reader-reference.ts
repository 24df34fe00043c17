import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'archive-reader-reference',
  agency: 'aeg',
  title: 'Архивын уншигчийн лавлагаа',
  summary: 'Уншлагын танхимд суух эрхээ батална.',
  words: [
    'архивын уншигч',
    'уншигчийн үнэмлэх',
    'reader card',
    'архивын танхимын карт',
    'уншигчаар бүртгэлтэй эсэх',
    'судлаачийн уншлагын эрх',
    'архивт суусан тодорхойлолт',
    'archive reader proof',
  ],
  law: [{ act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'archives.readers',
  show: ['cardNumber', 'archiveName', 'untilDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Архивын уншигчаар бүртгэлгүй байна.', remedy: '«Архивын уншлагын танхимын цаг авах» үед бүртгэнэ.' },
  confidence: 'low',
})
