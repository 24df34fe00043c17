import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'temporary-import-reference',
  agency: 'geg',
  title: 'Түр оруулсан барааны лавлагаа',
  summary: 'Буцаан гаргах ёстой бараа, хугацаагаа харна.',
  words: [
    'түр импорт',
    'буцаан гаргах бараа',
    'түр оруулсан машин',
    'temporary import',
    'түр оруулсан барааны хугацаа',
    'буцааж гаргах хугацаа дуусах',
    'түр орсон машинаа шалгах',
    'миний түр оруулсан бараанууд',
    'түр импортын лавлагаа',
    'when must goods leave',
    'гаальд түр бүртгэлтэй бараа',
  ],
  law: [{ act: 'Гаалийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'customs.temporary',
  show: ['dclrNumber', 'goodsName', 'returnDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Түр оруулсан бараа алга.', remedy: 'Юу ч хийх шаардлагагүй.' },
  confidence: 'low',
})
