import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'advertising-complaint',
  agency: 'shuht',
  kind: 'complaint',
  title: 'Худал сурталчилгаа мэдээлэх',
  summary: 'Төөрөгдүүлсэн, хориотой зар сурталчилгааг мэдээлнэ.',
  words: ['худал реклам', 'зар сурталчилгаа', 'төөрөгдүүлсэн зар', 'false advertising'],
  law: [{ act: 'Зар сурталчилгааны тухай хууль' }, { act: 'Хэрэглэгчийн эрхийг хамгаалах тухай хууль' }],
  ask: {
    channel: {
      type: 'choice',
      title: 'Хаана гарсан бэ?',
      options: {
        tv: 'Телевиз, радио',
        social: 'Нийгмийн сүлжээ',
        street: 'Гудамжны самбар',
        shop: 'Дэлгүүрт',
        phone: 'Утсаар, мессежээр',
      },
    },
    advertiser: { type: 'text', title: 'Хэн сурталчилсан бэ?', longest: 120 },
    wrong: {
      type: 'several',
      title: 'Юу нь буруу вэ?',
      options: {
        false: 'Худал мэдээлэл',
        price: 'Үнэ зөрсөн',
        health: 'Эм, тэжээлийн бэлдмэл',
        alcohol: 'Архи, тамхи',
        child: 'Хүүхдэд сөрөг',
        compare: 'Бусдыг гутаасан',
      },
    },
    seenOn: { type: 'date', title: 'Хэзээ харсан бэ?', latest: 'today' },
    link: { type: 'text', title: 'Холбоосыг бичнэ үү', longest: 300 },
    copy: { type: 'file', title: 'Зураг, бичлэгийн хуулбарыг хавсаргана уу', accept: ['jpeg', 'png', 'pdf'] },
  },
  when: { link: { channel: 'social' }, copy: { channel: ['social', 'street', 'shop'] } },
  fee: [{ label: 'Мэдээлэл', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'opinion',
      say: 'Энэ бол зар биш, хувь хүний байр суурь байна.',
      remedy: 'Нэр төрийн асуудлаар шүүхэд хандана уу.',
      law: { act: 'Зар сурталчилгааны тухай хууль' },
    },
    {
      code: 'proof-gone',
      say: 'Сурталчилгаа гарсан нь батлагдсангүй.',
      remedy: 'Бичлэг, зургаа хавсаргаад дахин мэдээлнэ үү.',
      law: { act: 'Зар сурталчилгааны тухай хууль' },
    },
  ],
  gives: { says: 'Сурталчилгааг шалгаж, арга хэмжээ авлаа.' },
  confidence: 'low',
})
