import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'teacher-training',
  agency: 'beg',
  kind: 'registration',
  title: 'Багшийн сургалтад бүртгүүлэх',
  summary: 'Мэргэжил дээшлүүлэх сургалт сонгож бүртгүүлнэ.',
  words: [
    'багшийн сургалт',
    'мэргэжил дээшлүүлэх',
    'багц цаг',
    'teacher training',
    'багшийн кредит цуглуулах',
    'багш курст суух',
    'багшийн багц цагийн сургалт',
    'багшийн тав арван жилийн сургалт',
    'багшийн онлайн сургалт',
    'teacher course',
    'багш мэргэшүүлэх сургалт',
  ],
  law: [{ act: 'Боловсролын ерөнхий хууль' }],
  facts: { school: { from: 'school.teacher.schoolName' } },
  ask: {
    course: {
      type: 'choice',
      title: 'Ямар сургалтад суух вэ?',
      options: {
        basic: 'Үндсэн сургалт',
        digital: 'Цахим сургалтын арга',
        inclusive: 'Тэгш хамруулах боловсрол',
        leader: 'Удирдах ажилтны',
      },
    },
    season: {
      type: 'choice',
      title: 'Хэзээ суух вэ?',
      options: { autumn: 'Намар', winter: 'Өвлийн амралтаар', summer: 'Зун' },
    },
    lodging: { type: 'yesNo', title: 'Байр хэрэгтэй юу?' },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { school: { known: false } },
      code: 'not-teacher',
      say: 'Багшийн бүртгэл олдсонгүй.',
      remedy: 'Сургуулиараа бүртгүүлээд дахин оролдоно уу.',
    },
  ],
  gives: { says: 'Та сургалтад бүртгэгдлээ. Хуваарийг утсаар мэдэгдэнэ.' },
  confidence: 'low',
})
