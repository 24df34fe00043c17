import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'passport-expiry-reminder',
  agency: 'ubeg',
  kind: 'notification',
  title: 'Паспорт дуусахыг сануулах',
  summary: 'Паспортын хугацаа дуусахаас 6 сар, 1 сарын өмнө сануулга авна.',
  words: [
    'паспорт сануулга',
    'паспортын хугацаа шалгах',
    'passport reminder',
    'паспорт дуусахаар мессеж',
    'паспорт хэзээ дуусах мэдэгдэл',
    'гадаад паспортын сануулга авах',
    'паспорт дуусах гэж байгаа эсэх',
    'паспортын хугацаа мартахгүй',
    'passport expiring alert',
  ],
  law: [{ act: 'Улсын бүртгэлийн тухай хууль' }],
  for: ['self', 'child'],
  facts: {
    passport: { from: 'civil.passport.passportNumber' },
    until: { from: 'civil.passport.expireDate' },
    left: { daysUntil: 'until' },
  },
  known: ['passport', 'until'],
  ask: {
    whom: { type: 'person', title: 'Хэний паспорт вэ?', who: ['self', 'child'] },
    way: {
      type: 'several',
      title: 'Яаж сануулах вэ?',
      options: { sms: 'Утсанд', mail: 'Цахим шуудангаар', post: 'Гэрийн хаягаар' },
    },
    mail: { type: 'email', title: 'Аль цахим шуудан руу вэ?' },
  },
  when: { mail: { way: 'mail' } },
  fee: [{ label: 'Сануулга', amount: 0 }],
  refuseWhen: [
    {
      when: { passport: { known: false } },
      code: 'no-passport',
      say: 'Гадаад паспортын бүртгэл олдсонгүй.',
      remedy: 'Эхлээд паспорт захиална уу.',
    },
    {
      when: { left: { below: 30 } },
      code: 'too-late',
      say: 'Паспортын хугацаа дуусах дөхсөн байна.',
      remedy: 'Одоо шинэ паспорт захиална уу.',
    },
  ],
  gives: { says: 'Паспорт дуусахаас 6 сар, 1 сарын өмнө сануулна.' },
  source: 'niitlelch.mn: reminded twice',
  confidence: 'medium',
})
