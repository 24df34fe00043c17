import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'points-exam',
  agency: 'cheg',
  kind: 'exam',
  title: 'Жолоодох эрх сэргээх шалгалт',
  summary: 'Оноо дуусаж эрх түдгэлзсэн жолооч дахин шалгалтад бүртгүүлнэ.',
  words: [
    'оноо дууссан',
    'оноо сэргээх',
    'эрхээ сэргээх',
    'эрх хасуулсан',
    'restore licence',
    'оноо хасагдаад дууссан',
    'права хураалгасан',
    'права буцааж авах',
    '10 оноо дууссан',
    'баланс дууссан жолооч',
    'дахин шалгалт өгч права авах',
    'get licence back',
    'эрх түдгэлзсэн',
  ],
  law: [{ act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' }, { act: 'Зөрчлийн тухай хууль' }],
  facts: {
    number: { from: 'police.driver.licenseNumber' },
    score: { from: 'police.driver.driverScore' },
    state: { from: 'police.driver.licenseStatus' },
    unpaid: { rows: 'police.fines' },
    fines: { sum: 'unpaid', of: 'amount' },
  },
  known: ['number', 'score', 'state'],
  ask: {
    office: { type: 'office', title: 'Шалгалтаа хаана өгөх вэ?' },
    time: { type: 'slot', title: 'Хэзээ шалгалт өгөх вэ?', at: 'office', minutes: 60 },
    course: { type: 'yesNo', title: 'Жолоочийн давтан сургалтад суусан уу?' },
  },
  stop: [
    {
      when: { number: { known: false } },
      say: 'Таны нэр дээр жолоодох эрхийн бүртгэл алга.',
      remedy: 'Эрхээ авсан төвд бүртгэлээ шалгуулна уу.',
    },
    {
      when: { fines: { atLeast: 1 } },
      say: 'Танд {fines}\u00a0₮ төлөөгүй торгууль байна.',
      remedy: 'Эхлээд торгуулиа төлнө үү.',
      instead: 'traffic-fines',
    },
  ],
  fee: 'unknown',
  refuseWhen: [
    {
      when: { course: false },
      code: 'no-course',
      say: 'Шалгалтын өмнө давтан сургалтад суух ёстой.',
      remedy: 'Жолоочийн сургалтын төвд бүртгүүлээд дахин цаг авна уу.',
    },
  ],
  gives: { says: 'Та шалгалтад бүртгүүллээ. Иргэний үнэмлэхээ аваад товлосон цагтаа ирнэ үү.' },
  confidence: 'low',
})
