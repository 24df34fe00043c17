import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'consular-appointment',
  agency: 'mfa',
  kind: 'appointment',
  title: 'Элчин сайдын яамны цаг авах',
  summary: 'Консулын үйлчилгээ авах цагаа захиална.',
  words: [
    'консулын цаг',
    'элчин дээр очих',
    'ЭСЯ цаг авах',
    'embassy appointment',
    'элчинд цаг авах',
    'консул дээр очих цаг',
    'сөүл дэх элчин',
    'гадаадад паспорт солих цаг',
    'консулд уулзах',
    'элчингийн дараалал',
    'embassy visit time',
  ],
  law: [{ act: 'Дипломат албаны тухай хууль' }],
  facts: {
    passportUntil: { from: 'civil.passport.expireDate' },
    passportDays: { daysUntil: 'passportUntil' },
    passport: { from: 'civil.passport.passportNumber' },
  },
  known: ['passport', 'passportUntil'],
  ask: {
    matter: {
      type: 'choice',
      title: 'Юугаар очих вэ?',
      options: {
        passport: 'Паспорт',
        proxy: 'Итгэмжлэл батлуулах',
        birth: 'Хүүхдийн төрөлт бүртгүүлэх',
        marriage: 'Гэрлэлт бүртгүүлэх',
        advice: 'Зөвлөгөө авах',
      },
    },
    proxyFor: { type: 'text', title: 'Юуны итгэмжлэл вэ?', longest: 100 },
    together: { type: 'yesNo', title: 'Хамт ирэх хүн бий юу?' },
    office: { type: 'office', title: 'Аль Элчин сайдын яам вэ?' },
    time: { type: 'slot', at: 'office', minutes: 30, title: 'Хэзээ ирэх вэ?' },
  },
  when: {
    proxyFor: { matter: 'proxy' },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { matter: 'proxy', passport: { known: false } },
      code: 'no-passport',
      say: 'Итгэмжлэл батлуулахад хүчинтэй паспорт хэрэгтэй.',
      remedy: 'Паспортын асуудлаар цаг авна уу.',
    },
    {
      when: { matter: ['proxy', 'birth', 'marriage'], passportDays: { below: 0 } },
      code: 'passport-expired',
      say: 'Паспортын хугацаа дууссан байна.',
      remedy: '«Паспорт» гэж сонгож цаг авна уу.',
    },
  ],
  gives: { says: 'Цаг тань баталгаажлаа. Паспорт, иргэний үнэмлэхээ авч ирнэ үү.' },
  confidence: 'low',
})
