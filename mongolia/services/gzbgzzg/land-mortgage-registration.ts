import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'land-mortgage-registration',
  agency: 'gzbgzzg',
  kind: 'registration',
  title: 'Газрын барьцаа бүртгүүлэх, чөлөөлөх',
  summary: 'Газраа зээлийн барьцаанд бүртгүүлж, чөлөөлүүлнэ.',
  words: [
    'газар барьцаалах',
    'барьцаа чөлөөлөх',
    'газар зээлд тавих',
    'mortgage land',
    'газраа барьцаалж зээл авах',
    'хашаагаа банкинд тавих',
    'газраа барьцаанаас гаргах',
    'зээлээ төлсөн газар чөлөөлөх',
    'эзэмших газар барьцаалах',
    'залог газар',
    'use land for loan',
  ],
  law: [{ act: 'Газрын тухай хууль' }],
  facts: { mortgaged: { from: 'land.parcel.mortgage', with: { parcelId: 'parcel' } } },
  ask: {
    parcel: {
      type: 'choice',
      title: 'Аль газрын барьцаа вэ?',
      options: { rows: 'land.parcels', value: 'parcelId', label: ['addressStreetName', 'addressKhashaa', 'parcelId'] },
    },
    act: { type: 'choice', title: 'Барьцааг яах вэ?', options: { begin: 'Шинээр бүртгэх', release: 'Чөлөөлөх' } },
    lender: { type: 'text', title: 'Аль банк, байгууллагад барьцаалах вэ?', longest: 100 },
    loan: { type: 'money', title: 'Зээлийн хэмжээ хэд вэ?', least: 1 },
    until: { type: 'date', title: 'Барьцаа хэзээ дуусах вэ?', earliest: 'today' },
    letter: { type: 'file', title: 'Банкны чөлөөлөх албан бичгийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { lender: { act: 'begin' }, loan: { act: 'begin' }, until: { act: 'begin' }, letter: { act: 'release' } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    {
      title: 'Бүртгэлтэй нийцэж байна',
      when: {
        anyOf: [
          { act: 'begin', mortgaged: false },
          { act: 'release', mortgaged: true },
        ],
      },
    },
  ],
  refusals: [
    {
      code: 'second-mortgage',
      say: 'Энэ газар өөр барьцаанд бүртгэлтэй байна.',
      remedy: 'Эхний барьцаагаа чөлөөлөөд дахин хандана уу.',
      law: { act: 'Газрын тухай хууль' },
    },
    {
      code: 'letter-unsigned',
      say: 'Банкны бичиг баталгаагүй байна.',
      remedy: 'Банкаар батлуулж дахин хавсаргана уу.',
      law: { act: 'Газрын тухай хууль' },
    },
  ],
  gives: { says: 'Барьцааны бүртгэлийг шинэчиллээ.' },
  confidence: 'low',
})
