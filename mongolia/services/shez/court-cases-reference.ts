import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'court-cases-reference',
  agency: 'shez',
  title: 'Шүүхэд байгаа хэргийн лавлагаа',
  summary: 'Таны оролцож байгаа хэргийн явцыг харуулна.',
  words: [
    'шүүхийн хэрэг шалгах',
    'хэрэг маань хаана явна',
    'шүүхэд хэрэгтэй эсэх',
    'my court cases',
    'миний хэрэг шүүхэд очсон уу',
    'хэргийн явц шүүх',
    'намайг шүүхэд өгсөн үү',
    'шүүгч хэн бэ',
    'хэргийн дугаараа мэдэх',
    'court case status',
  ],
  law: [{ act: 'Монгол Улсын шүүхийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'justice.cases',
  show: ['caseNumber', 'courtName', 'caseType', 'roleName', 'stageName'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 14, // the agencies publish no period: a cautious default of ours
  emptyIsAnswer: true,
  none: { say: 'Таны оролцсон хэрэг шүүхэд алга.', remedy: 'Юу ч хийх шаардлагагүй.' },
  confidence: 'low',
})
