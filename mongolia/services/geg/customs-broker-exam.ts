import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'customs-broker-exam',
  agency: 'geg',
  kind: 'exam',
  title: 'Гаалийн бүрдүүлэгчийн шалгалт',
  summary: 'Гаалийн бүрдүүлэлт хийх эрхийн шалгалтад бүртгүүлнэ.',
  words: [
    'гаалийн бүрдүүлэгч',
    'гаалийн брокер',
    'бүрдүүлэгчийн үнэмлэх',
    'customs broker',
    'гаалийн брокер болох',
    'гаалийн бүрдүүлэгч болох',
    'декларант болох',
    'гаалийн брокерын шалгалт',
    'бүрдүүлэлтийн эрх авах',
    'become customs agent',
  ],
  law: [{ act: 'Гаалийн тухай хууль' }],
  facts: { degree: { from: 'education.diploma.degreeName' } },
  ask: {
    take: {
      type: 'choice',
      title: 'Хэд дэх удаагаа вэ?',
      options: { first: 'Анх удаа', again: 'Дахин', renew: 'Үнэмлэхээ сунгахаар' },
    },
    training: { type: 'file', title: 'Сургалтын гэрчилгээгээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    certificateNo: { type: 'text', title: 'Хуучин үнэмлэхийн дугаар хэд вэ?', longest: 30 },
    office: { type: 'office', title: 'Хаана шалгалт өгөх вэ?' },
    time: { type: 'slot', at: 'office', minutes: 60, title: 'Хэзээ шалгалт өгөх вэ?' },
  },
  when: { training: { take: 'first' }, certificateNo: { take: 'renew' } },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { degree: { known: false } },
      code: 'no-degree',
      say: 'Дээд боловсролын диплом бүртгэлгүй байна.',
      remedy: 'Төгссөн сургуулиараа бүртгүүлнэ үү.',
    },
  ],
  gives: { says: 'Та шалгалтад бүртгэгдлээ. Иргэний үнэмлэхээ авч очно уу.' },
  confidence: 'low',
})
