import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'referee-exam',
  agency: 'btsg',
  kind: 'exam',
  title: 'Спортын шүүгчийн шалгалтад бүртгүүлэх',
  summary: 'Шүүгчийн зэрэг авах, ахиулах шалгалт өгнө.',
  words: [
    'спортын шүүгч',
    'шүүгчийн зэрэг',
    'бөхийн засуул',
    'referee exam',
    'сагсны шүүгч болох',
    'бөхийн шүүгч болох',
    'хөлбөмбөгийн шүүгч',
    'олон улсын шүүгч болох',
    'судья болох',
    'тэмцээн шүүх эрх',
    'become a referee',
    'шүүгчийн сургалт спорт',
  ],
  law: [{ act: 'Биеийн тамир, спортын тухай хууль' }],
  ask: {
    sport: { type: 'text', title: 'Ямар спортын шүүгч вэ?', longest: 60 },
    rank: {
      type: 'choice',
      title: 'Ямар зэрэгт шалгуулах вэ?',
      options: { third: 'Гуравдугаар', second: 'Хоёрдугаар', first: 'Нэгдүгээр', international: 'Олон улсын' },
    },
    judged: { type: 'number', title: 'Хэдэн тэмцээн шүүсэн бэ?', least: 0, most: 1000 },
    office: { type: 'office', title: 'Хаана шалгалт өгөх вэ?' },
    time: { type: 'slot', at: 'office', minutes: 60, title: 'Хэзээ шалгалт өгөх вэ?' },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { rank: ['second', 'first', 'international'], judged: { below: 1 } },
      code: 'few-events',
      say: 'Та тэмцээн шүүж үзээгүй байна.',
      remedy: 'Гуравдугаар зэргээс эхэлнэ үү.',
    },
  ],
  gives: { says: 'Та шалгалтад бүртгэгдлээ. Дүрмээ давтаад ирнэ үү.' },
  confidence: 'low',
})
