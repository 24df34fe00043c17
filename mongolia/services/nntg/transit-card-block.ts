import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'transit-card-block',
  agency: 'nntg',
  kind: 'order',
  title: 'Алдсан тээврийн картаа хаалгах',
  summary: 'Картаа хааж, үлдэгдлээ шинэ картад шилжүүлнэ.',
  words: [
    'карт гээсэн',
    'автобусны карт алдсан',
    'картаа хаах',
    'үлдэгдэл шилжүүлэх',
    'block card',
    'умани карт алдсан',
    'юмани картаа гээсэн',
    'автобусны карт хулгайд',
    'картаа хаячихлаа автобус',
    'алдсан картны мөнгө',
    'картны мөнгө шилжүүлэх',
    'lost bus card',
    'ахмадын автобусны карт гээсэн',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }],
  facts: { lostCard: { from: 'transit.card.cardNumber' }, lostBalance: { from: 'transit.card.balance' } },
  known: ['lostCard', 'lostBalance'],
  ask: {
    lostWhen: { type: 'date', title: 'Хэзээ алдсан бэ?', latest: 'today' },
    lostHow: {
      type: 'choice',
      title: 'Яаж алдсан бэ?',
      options: { stolen: 'Хулгайд алдсан', left: 'Автобусанд үлдээсэн', unknown: 'Мэдэхгүй' },
    },
    newCard: { type: 'text', title: 'Шинэ картын дугаар хэд вэ?', longest: 20, optional: true },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { lostCard: { known: false } },
      code: 'no-card',
      say: 'Таны нэр дээр карт бүртгэлгүй байна.',
      remedy: 'Нэргүй картыг хаах боломжгүй. Шинэ карт авна уу.',
    },
  ],
  gives: { says: 'Картыг хаалаа. Үлдэгдэл шинэ картад шилжинэ.' },
  confidence: 'low',
})
