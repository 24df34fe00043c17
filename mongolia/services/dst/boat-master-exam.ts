import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'boat-master-exam',
  agency: 'dst',
  kind: 'exam',
  title: 'Завины жолоочийн шалгалтад бүртгүүлэх',
  summary: 'Моторт завь, хөлөг жолоодох эрхийн шалгалт өгнө.',
  words: [
    'завь жолоодох эрх',
    'завины жолооч болох',
    'усан мотоцикл барих',
    'boat licence',
    'завь барих эрх авах',
    'катер жолоодох',
    'хөвсгөлд завь барих',
    'усан тээврийн эрх',
    'моторт завины эрх',
    'капитан болох',
    'boat driving test',
  ],
  law: [{ act: 'Усан замын тээврийн тухай хууль' }],
  facts: {
    rank: { from: 'shipping.seafarer.rank' },
  },
  known: ['rank'],
  ask: {
    boat: {
      type: 'choice',
      title: 'Юу жолоодох вэ?',
      options: { small: 'Жижиг моторт завь', jet: 'Усан мотоцикл', ship: 'Жуулчны хөлөг' },
    },
    swims: { type: 'yesNo', title: 'Та сэлж чаддаг уу?' },
    course: { type: 'file', title: 'Сургалтын гэрчилгээгээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    firstAid: { type: 'yesNo', title: 'Анхны тусламжийн сургалтад суусан уу?' },
  },
  when: {
    firstAid: { boat: 'ship' },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { boat: 'ship', rank: { known: false } },
      code: 'no-rank',
      say: 'Жуулчны хөлөгт далайчны үнэмлэх хэрэгтэй.',
      remedy: '«Далайчны үнэмлэх авах» хүсэлт илгээнэ үү.',
    },
  ],
  gives: { says: 'Шалгалтад бүртгэлээ. Онолын асуултыг захиргааны сайтаас үзээрэй.' },
  confidence: 'low',
})
