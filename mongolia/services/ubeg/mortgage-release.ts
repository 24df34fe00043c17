import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'mortgage-release',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Барьцаа чөлөөлөх',
  summary: 'Төлж дууссан зээлийн барьцааг бүртгэлээс хасуулна.',
  words: [
    'барьцаанаас гаргах',
    'зээл төлж дууссан',
    'барьцаа хасуулах',
    'release mortgage',
    'ипотек дууссан',
    'зээлээ хаасан гэрчилгээ чөлөөлөх',
    'байраа барьцаанаас чөлөөлөх',
    'барьцаанаас хасах',
    'paid off mortgage',
    'remove lien',
  ],
  law: [{ act: 'Үл хөдлөх эд хөрөнгийн барьцааны тухай хууль' }],
  facts: { pledges: { rows: 'property.pledges', with: { propertyNumber: 'home' } } },
  ask: {
    home: {
      type: 'choice',
      title: 'Аль хөрөнгийг чөлөөлөх вэ?',
      options: { rows: 'property.list', value: 'propertyNationRegisterNumber', label: ['serviceName', 'fullAddress'] },
    },
    how: {
      type: 'choice',
      title: 'Үүрэг яаж дууссан бэ?',
      options: {
        paid: 'Төлж дууссан',
        refinanced: 'Өөр банк төлсөн',
        forgiven: 'Банк чөлөөлсөн',
        court: 'Шүүх шийдвэрлэсэн',
      },
    },
    release: { type: 'file', title: 'Барьцаалагчийн чөлөөлсөн бичгийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    paidOn: { type: 'date', title: 'Хэзээ төлж дууссан бэ?', latest: 'today' },
  },
  stop: [
    {
      when: { pledges: { known: false } },
      say: 'Энэ хөрөнгө барьцаагүй байна.',
      remedy: 'Чөлөөлөх зүйл алга. «Барьцааны лавлагаа» авна уу.',
      instead: 'property-mortgage-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'lender-denies',
      say: 'Барьцаалагч зээл дуусаагүй гэсэн байна.',
      remedy: 'Банктайгаа тооцоо нийлж, дахин хүсэлт гаргана уу.',
      law: { act: 'Үл хөдлөх эд хөрөнгийн барьцааны тухай хууль' },
    },
    {
      code: 'signatory',
      say: 'Чөлөөлсөн бичигт эрхгүй хүн гарын үсэг зурсан байна.',
      remedy: 'Банкны эрх бүхий хүнээр шинэ бичиг гаргуулна уу.',
      law: { act: 'Үл хөдлөх эд хөрөнгийн барьцааны тухай хууль' },
    },
  ],
  gives: { says: 'Барьцааг бүртгэлээс хаслаа. Барьцааны лавлагаа авч шалгаарай.' },
  confidence: 'low',
})
