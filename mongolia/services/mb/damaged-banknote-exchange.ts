import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'damaged-banknote-exchange',
  agency: 'mb',
  kind: 'appointment',
  title: 'Гэмтсэн мөнгө солиулах цаг',
  summary: 'Урагдсан, шатсан мөнгөн дэвсгэртээ солиулах цаг авна.',
  words: [
    'урагдсан мөнгө',
    'шатсан мөнгө',
    'гэмтсэн дэвсгэрт',
    'damaged banknotes',
    'мөнгө урагдчихлаа',
    'хагас шатсан мөнгө',
    'хулгана мөнгө мэрсэн',
    'хуучин мөнгө солих',
    'угаалганд орсон мөнгө',
    'банк урагдсан мөнгө авахгүй',
    'torn money',
  ],
  law: [{ act: 'Төв банк (Монголбанк)-ны тухай хууль' }],
  ask: {
    damage: {
      type: 'choice',
      title: 'Юу болсон бэ?',
      options: { torn: 'Урагдсан', burnt: 'Шатсан', wet: 'Норсон, ялзарсан', cut: 'Мэрэгч идсэн' },
    },
    sum: { type: 'money', title: 'Нийт хэдэн төгрөг вэ?', least: 1 },
    pieces: { type: 'number', title: 'Хэдэн дэвсгэрт вэ?', least: 1, most: 100_000 },
    origin: { type: 'text', title: 'Их дүнтэй бол гэмтсэн шалтгаанаа бичнэ үү', longest: 200, optional: true },
    office: { type: 'office', title: 'Хаана авчрах вэ?' },
    time: { type: 'slot', at: 'office', minutes: 20, title: 'Хэзээ авчрах вэ?' },
  },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  refuseWhen: [],
  gives: { says: 'Цаг авлаа. Мөнгөө нааж, эвлүүлэлгүй авчраарай.' },
  confidence: 'low',
})
