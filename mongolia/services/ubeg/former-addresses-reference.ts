import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'former-addresses-reference',
  agency: 'ubeg',
  title: 'Өмнө оршин сууж байсан хаягийн лавлагаа',
  summary: 'Урьд нь бүртгэлтэй байсан бүх хаягаа баталсан баримт авна.',
  words: [
    'хуучин хаяг',
    'өмнөх хаягийн тодорхойлолт',
    'хаана амьдарч байсан',
    'previous address',
    'урьд хаана бүртгэлтэй байсан',
    'хуучин хаягаа мэдэх',
    'хаягийн түүх',
    'өмнө ямар хороонд байсан',
    'шилжилт хөдөлгөөний түүх',
    'прописка хуучин',
    'address history',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'civil.formerAddresses',
  show: ['fullAddress', 'regDate'],
  for: ['self', 'child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  emptyIsAnswer: true,
  none: { say: 'Өмнөх хаягийн бүртгэл алга.', remedy: 'Юу ч хийх шаардлагагүй.' },
  source: 'github:e-mongolia/lavlagaa, name of the KHUR operation; title from memory',
  confidence: 'medium',
})
