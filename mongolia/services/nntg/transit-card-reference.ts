import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'transit-card-reference',
  agency: 'nntg',
  title: 'Нийтийн тээврийн картын лавлагаа',
  summary: 'Картын төрөл, үлдэгдэл, хугацааг харуулна.',
  words: [
    'автобусны карт',
    'үлдэгдэл шалгах',
    'картын мөнгө',
    'карт цэнэглэх',
    'bus card',
    'юмани үлдэгдэл',
    'картанд мөнгө хэд үлдсэн',
    'автобусны картны хугацаа',
    'оюутны автобусны карт',
    'умани карт шалгах',
    'картын төрөл хөнгөлөлт',
    'bus card balance',
    'автобусны карт уншихгүй',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'transit.card',
  show: ['cardNumber', 'cardKind', 'balance', 'until'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Таны нэр дээр тээврийн карт алга.', remedy: 'Хөнгөлөлтийн карт захиалж болно.' },
  confidence: 'low',
})
