import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'securities-specialist-exam',
  agency: 'szh',
  kind: 'exam',
  title: 'Үнэт цаасны мэргэжилтний шалгалт',
  summary: 'Брокер, хөрөнгийн зөвлөхийн эрхийн шалгалтад бүртгүүлнэ.',
  words: [
    'брокерын шалгалт',
    'хөрөнгийн зах зээлийн мэргэжилтэн',
    'securities exam',
    'брокер болох',
    'брокер дилерийн эрх',
    'сзх мэргэжилтний шалгалт',
    'хөрөнгө оруулалтын зөвлөх болох',
    'үнэт цаасны арилжаачин',
    'андеррайтер эрх',
    'become a broker',
    'биржийн брокерын сертификат',
  ],
  law: [{ act: 'Үнэт цаасны зах зээлийн тухай хууль' }],
  facts: { programme: { from: 'education.diploma.programName' } },
  ask: {
    right: {
      type: 'choice',
      title: 'Ямар эрхийн шалгалт вэ?',
      options: {
        broker: 'Брокер, дилер',
        adviser: 'Хөрөнгө оруулалтын зөвлөх',
        underwriter: 'Андеррайтер',
        custody: 'Кастодиан',
      },
    },
    course: { type: 'file', title: 'Сургалтын гэрчилгээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    office: { type: 'office', title: 'Хаана шалгалт өгөх вэ?' },
    time: { type: 'slot', at: 'office', minutes: 60, title: 'Хэзээ шалгалт өгөх вэ?' },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { programme: { known: false } },
      code: 'no-degree',
      say: 'Дээд боловсролын диплом бүртгэлгүй байна.',
      remedy: 'Төгссөн сургуулиараа бүртгүүлнэ үү.',
    },
  ],
  gives: { says: 'Та шалгалтад бүртгэгдлээ. Тэнцвэл эрхийн үнэмлэх авна.' },
  confidence: 'low',
})
