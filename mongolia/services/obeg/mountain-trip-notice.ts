import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'mountain-trip-notice',
  agency: 'obeg',
  kind: 'notification',
  title: 'Уул, усны аялал бүртгүүлэх',
  summary: 'Ууланд гарах, усаар аялах маршрутаа аврах албанд мэдэгдэнэ.',
  words: [
    'ууланд гарах',
    'аялал бүртгүүлэх',
    'алсын аялал мэдэгдэх',
    'завиар аялах',
    'trip registration',
    'ууланд авирах',
    'хайкинг бүртгүүлэх',
    'отгонтэнгэр явах мэдэгдэх',
    'голоор сплавтай явах',
    'алсын аялалд гарахаа хэлэх',
    'альпинизм маршрут',
    'mountain hiking',
    'kayak trip',
  ],
  law: [{ act: 'Гамшгаас хамгаалах тухай хууль' }],
  ask: {
    trip: {
      type: 'choice',
      title: 'Ямар аялал вэ?',
      options: { climb: 'Уулын аялал', raft: 'Усан аялал', ski: 'Цасны аялал', desert: 'Говийн аялал' },
    },
    route: { type: 'longText', title: 'Маршрутаа бичнэ үү', longest: 1500 },
    starts: { type: 'date', title: 'Хэзээ гарах вэ?', earliest: 'today' },
    back: { type: 'date', title: 'Хэзээ буцах вэ?', earliest: 'today' },
    people: { type: 'number', title: 'Хэдэн хүн явах вэ?', least: 1, most: 100 },
    leader: { type: 'phone', title: 'Ахлагчийн утас хэд вэ?', why: 'Буцаж ирээгүй бол энэ утсаар хайна.' },
    satellite: { type: 'yesNo', title: 'Хиймэл дагуулын утастай юу?' },
  },
  fee: [{ label: 'Мэдэгдэл', amount: 0 }],
  refuseWhen: [
    {
      when: { trip: 'climb', people: { below: 2 } },
      code: 'alone',
      say: 'Ууланд ганцаараа гарахыг бүртгэхгүй.',
      remedy: 'Хоёроос доошгүй хүнтэй баг болно уу.',
    },
  ],
  gives: { says: 'Аяллыг бүртгэлээ. Буцаж ирмэгцээ аврах албанд мэдэгдэнэ үү.' },
  confidence: 'low',
})
