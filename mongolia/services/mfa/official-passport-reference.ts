import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'official-passport-reference',
  agency: 'mfa',
  title: 'Дипломат, албан паспортын лавлагаа',
  summary: 'Дипломат, албан паспортынхоо хугацааг батална.',
  words: [
    'албан паспорт шалгах',
    'дипломат паспортын хугацаа',
    'official passport',
    'албан паспорт хэзээ дуусах',
    'албан паспортны лавлагаа',
    'дипломат паспорттай тодорхойлолт',
    'албан паспортын дугаар',
    'албан паспорт хүчинтэй юу',
    'service passport expiry',
  ],
  law: [{ act: 'Дипломат албаны тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'consular.officialPassport',
  show: ['officialNumber', 'officialKind', 'issuedDate', 'untilDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Танд дипломат, албан паспорт алга.',
    remedy: 'Томилолттой бол албан байгууллагаараа хүсэлт гаргуулна уу.',
  },
  confidence: 'low',
})
