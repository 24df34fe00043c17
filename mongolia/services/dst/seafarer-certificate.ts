import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'seafarer-certificate',
  agency: 'dst',
  kind: 'certificate',
  title: 'Далайчны үнэмлэх авах',
  summary: 'Далайн хөлөгт ажиллах далайчны үнэмлэх авна.',
  words: [
    'далайд ажиллах',
    'хөлөг онгоцонд ажиллах',
    'далайчин болох',
    'seafarer',
    'моряк болох',
    'хөлөг дээр ажиллах үнэмлэх',
    'далайд ажил хийх',
    'далайн хөлөгт ажилд орох',
    'танкер дээр ажиллах',
    'work on a ship',
    'далайн тогооч болох',
  ],
  law: [{ act: 'Далайн тухай хууль' }],
  facts: {
    passport: { from: 'civil.passport.passportNumber' },
    passportUntil: { from: 'civil.passport.expireDate' },
    passportDays: { daysUntil: 'passportUntil' },
    latinLastname: { from: 'civil.latin.lastnameEng' },
    latinFirstname: { from: 'civil.latin.firstnameEng' },
    book: { from: 'shipping.seafarer.bookNumber' },
  },
  known: ['latinLastname', 'latinFirstname', 'passport', 'book'],
  ask: {
    post: {
      type: 'choice',
      title: 'Ямар албан тушаалд ажиллах вэ?',
      options: { deck: 'Тавцангийн алба', engine: 'Хөдөлгүүрийн алба', service: 'Үйлчилгээ', captain: 'Ахмад, туслах' },
    },
    training: {
      type: 'file',
      title: 'Аюулгүй байдлын сургалтын гэрчилгээг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    seaTime: { type: 'number', title: 'Далайд хэдэн сар ажилласан бэ?', least: 0, most: 600 },
    medical: { type: 'file', title: 'Далайчны эрүүл мэндийн хуудсыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    office: { type: 'office', title: 'Үнэмлэхээ хаанаас авах вэ?' },
  },
  stop: [
    {
      when: { passportDays: { below: 1 } },
      say: 'Гадаад паспортын хугацаа дууссан байна.',
      remedy: 'Эхлээд паспортоо солиулна уу.',
      instead: 'passport-order',
    },
    {
      when: { passport: { known: false } },
      say: 'Гадаад паспорт бүртгэлгүй байна.',
      remedy: 'Эхлээд паспорт захиална уу.',
      instead: 'passport-order',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'training-unknown',
      say: 'Сургалтын төв зөвшөөрөгдөөгүй байна.',
      remedy: 'Зөвшөөрөгдсөн төвд сургалтад сууна уу.',
      law: { act: 'Далайн тухай хууль' },
    },
    {
      code: 'unfit',
      say: 'Эрүүл мэндээр далайд ажиллахад тэнцээгүй байна.',
      remedy: 'Эмчилгээ хийлгээд дахин үзүүлнэ үү.',
      law: { act: 'Далайн тухай хууль' },
    },
  ],
  gives: { thing: 'Далайчны үнэмлэх', at: 'office' },
  confidence: 'low',
})
