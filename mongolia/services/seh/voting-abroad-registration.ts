import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'voting-abroad-registration',
  agency: 'seh',
  kind: 'registration',
  title: 'Гадаадад санал өгөхөөр бүртгүүлэх',
  summary: 'Гадаадад байгаа иргэн элчин сайдын яаманд санал өгнө.',
  words: [
    'гадаадаас санал өгөх',
    'элчинд санал өгөх',
    'солонгост сонгууль',
    'vote abroad',
    'японд байгаа санал өгөх',
    'америкт сонгууль өгөх',
    'гадаадад сонгуульд оролцох',
    'консул дээр санал өгөх',
    'гадаадад байгаа сонгогч бүртгэл',
    'vote from abroad',
    'гадаадад оюутан сонгууль',
  ],
  law: [{ act: 'Монгол Улсын Их Хурлын сонгуулийн тухай хууль' }],
  facts: {
    passport: { from: 'civil.passport.passportNumber' },
    until: { from: 'civil.passport.expireDate' },
    days: { daysUntil: 'until' },
  },
  known: ['passport', 'until'],
  ask: {
    embassy: { type: 'office', title: 'Аль яаманд санал өгөх вэ?', of: 'mfa', abroad: true },
    living: { type: 'text', title: 'Аль хотод амьдарч байна вэ?', longest: 80 },
    returning: { type: 'yesNo', title: 'Сонгуулийн өдөр тэнд байх уу?' },
  },
  stop: [
    {
      when: { returning: false },
      say: 'Сонгуулийн өдөр гадаадад байх хүн л бүртгүүлнэ.',
      remedy: 'Монголд байх бол бүртгэлтэй хэсэгтээ санал өгнө үү.',
      instead: 'voter-reference',
    },
  ],
  fee: [{ label: 'Бүртгэл', amount: 0 }],
  refuseWhen: [
    {
      when: { passport: { known: false } },
      code: 'no-passport',
      say: 'Гадаад паспорт бүртгэлгүй байна.',
      remedy: 'Элчин сайдын яаманд биечлэн бүртгүүлнэ үү.',
    },
    {
      when: { days: { below: 0 } },
      code: 'passport-expired',
      say: 'Гадаад паспортын хугацаа дууссан байна.',
      remedy: 'Паспортоо шинэчлээд дахин бүртгүүлнэ үү.',
    },
  ],
  gives: { says: 'Та гадаадад санал өгөгчөөр бүртгэгдлээ. Паспортоо аваад очоорой.' },
  confidence: 'medium',
})
