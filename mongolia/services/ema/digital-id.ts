import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'digital-id',
  agency: 'ema',
  kind: 'order',
  title: 'Цахим иргэний үнэмлэх идэвхжүүлэх',
  summary: 'Үнэмлэхээ утсандаа цахимаар авч явна.',
  words: [
    'цахим үнэмлэх',
    'утсан дахь үнэмлэх',
    'дижитал үнэмлэх',
    'digital id',
    'үнэмлэхээ утсан дээрээ',
    'үнэмлэхээ мартчихдаг',
    'и-үнэмлэх',
    'утсаараа үнэмлэх үзүүлэх',
    'цахим үнэмлэх асаах',
    'id on phone',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  facts: {
    card: { from: 'civil.idCard.passportNum' },
    cardUntil: { from: 'civil.idCard.passportExpireDate' },
    left: { daysUntil: 'cardUntil' },
  },
  known: ['card', 'cardUntil'],
  ask: {
    phoneKind: { type: 'choice', title: 'Ямар утастай вэ?', options: { android: 'Android', iphone: 'iPhone' } },
    unlock: {
      type: 'choice',
      title: 'Утсаа яаж онгойлгодог вэ?',
      options: { face: 'Царайгаар', finger: 'Хурууны хээгээр', code: 'Нууц кодоор', none: 'Түгжээгүй' },
    },
    oldPhone: { type: 'yesNo', title: 'Өмнөх утсан дахь үнэмлэхийг хаах уу?' },
    show: {
      type: 'several',
      title: 'Аль мэдээллийг харуулах вэ?',
      options: { photo: 'Зураг', age: 'Нас', address: 'Хаяг', number: 'Регистр' },
    },
  },
  fee: [{ label: 'Цахим үнэмлэх', amount: 0 }],
  refuseWhen: [
    {
      when: { unlock: 'none' },
      code: 'no-lock',
      say: 'Түгжээгүй утсанд үнэмлэх хийхгүй.',
      remedy: 'Утсандаа түгжээ тавиад дахин оролдоно уу.',
      law: { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
    },
    {
      when: { card: { known: false } },
      code: 'no-card',
      say: 'Иргэний үнэмлэх аваагүй байна.',
      remedy: 'Эхлээд үнэмлэхээ захиална уу.',
      law: { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
    },
    {
      when: { left: { below: 0 } },
      code: 'card-ended',
      say: 'Үнэмлэхийн хугацаа дууссан байна.',
      remedy: 'Үнэмлэхээ солиулаад дахин оролдоно уу.',
      law: { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
    },
  ],
  gives: { says: 'Цахим үнэмлэх утсанд тань орлоо. Үзүүлэхдээ кодоо уншуулна.' },
  confidence: 'low',
})
