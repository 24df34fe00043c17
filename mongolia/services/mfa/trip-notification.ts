import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'trip-notification',
  agency: 'mfa',
  kind: 'notification',
  title: 'Гадаад аяллаа бүртгүүлэх',
  summary: 'Аюул тохиолдвол консул тантай холбогдоно.',
  words: [
    'аялал бүртгүүлэх',
    'гадаад явах',
    'аялагчийн бүртгэл',
    'travel registration',
    'гадаад аялахаар явах гэж байна',
    'гадаад гарахаа мэдэгдэх',
    'гадаадад байгаагаа консулд мэдэгдэх',
    'дайнтай оронд явах',
    'гадаадад газар хөдлөлт аюул',
    'элчин сайдын яаманд бүртгүүлэх',
    'going abroad',
    'турист аялал мэдэгдэх',
  ],
  law: [
    { act: 'Монгол Улсын иргэн гадаадад хувийн хэргээр зорчих, цагаачлах тухай хууль' },
    { act: 'Дипломат албаны тухай хууль' },
  ],
  for: ['self', 'child'],
  facts: {
    passport: { from: 'civil.passport.passportNumber' },
    until: { from: 'civil.passport.expireDate' },
    days: { daysUntil: 'until' },
  },
  known: ['passport', 'until'],
  ask: {
    whom: { type: 'person', title: 'Хэн аялах вэ?', who: ['self', 'child'] },
    lands: { type: 'text', title: 'Аль улсуудаар явах вэ?', longest: 100 },
    out: { type: 'date', title: 'Хэзээ явах вэ?', earliest: 'today' },
    back: { type: 'date', title: 'Хэзээ буцах вэ?', earliest: 'today' },
    contact: { type: 'text', title: 'Монголд хэнтэй холбогдох вэ?', longest: 100 },
    insurance: { type: 'yesNo', title: 'Аяллын даатгалтай юу?' },
  },
  fee: [{ label: 'Бүртгэл', amount: 0 }],
  refuseWhen: [
    {
      when: { passport: { known: false } },
      code: 'no-passport',
      say: 'Гадаад паспорт бүртгэлгүй байна.',
      remedy: 'Эхлээд паспорт захиална уу.',
    },
    {
      when: { days: { below: 0 } },
      code: 'expired',
      say: 'Паспортын хугацаа дууссан байна.',
      remedy: 'Паспортоо солиулаад дахин бүртгүүлнэ үү.',
    },
  ],
  gives: { says: 'Аяллыг тань бүртгэлээ. Сайн яваарай.' },
  confidence: 'low',
})
