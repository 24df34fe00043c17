import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'invalid-passport-reference',
  agency: 'ubeg',
  title: 'Хүчингүй болсон паспортын лавлагаа',
  summary: 'Хуучин паспорт тань хүчингүй болсныг баталсан баримт авна.',
  words: [
    'хүчингүй паспорт',
    'гээсэн паспортын тодорхойлолт',
    'паспорт цуцалсан',
    'cancelled passport',
    'хуучин паспорт хүчингүй гэсэн бичиг',
    'алдсан паспортоо хүчингүй болсон батлах',
    'хаягдсан паспорт хүчингүй',
    'цуцлагдсан паспортын лавлагаа',
    'хуучин загран хүчингүй',
    'old passport cancelled proof',
  ],
  law: [
    { act: 'Монгол Улсын иргэн гадаадад хувийн хэргээр зорчих, цагаачлах тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'civil.invalidPassport',
  show: ['passportNum', 'passportTypeCode', 'passportInvCauseName', 'regDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Хүчингүй болсон паспорт бүртгэлгүй байна.',
    remedy: 'Паспортоо гээсэн бол «Бичиг баримт гээснээ мэдэгдэх» үйлчилгээг аваарай.',
  },
  source: 'github:e-mongolia/lavlagaa, name of the KHUR operation; title from memory',
  confidence: 'medium',
})
