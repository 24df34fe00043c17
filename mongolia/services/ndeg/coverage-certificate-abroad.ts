import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'coverage-certificate-abroad',
  agency: 'ndeg',
  kind: 'certificate',
  title: 'Гадаадад давхар шимтгэлээс чөлөөлөх гэрчилгээ',
  summary: 'Гэрээтэй улсад ажиллахад тэнд давхар шимтгэл төлөхгүй болно.',
  words: [
    'солонгост ндш',
    'давхар даатгал',
    'гадаадад нийгмийн даатгал',
    'чөлөөлөх гэрчилгээ',
    'certificate of coverage',
    'солонгост ажиллаад ндш төлөх',
    'хоёр улсад ндш төлөх',
    'гадаад томилолт ндш',
    'германд ажиллах даатгал чөлөөлөх',
    'кукмин пенсионоос чөлөөлөгдөх',
    'avoid double insurance',
  ],
  law: [{ act: 'Нийгмийн даатгалын ерөнхий хууль' }],
  facts: {
    insured: { from: 'insurance.current.insured' },
    contract1: { from: 'insurance.voluntary.contractNumber' },
    passportNumber: { from: 'civil.passport.passportNumber' },
  },
  known: ['insured', 'passportNumber'],
  ask: {
    country: {
      type: 'choice',
      title: 'Аль улсад ажиллах вэ?',
      options: { korea: 'Бүгд Найрамдах Солонгос', hungary: 'Унгар', other: 'Гэрээтэй өөр улс' },
    },
    otherCountry: { type: 'text', title: 'Улсын нэрийг бичнэ үү', longest: 60 },
    sent: {
      type: 'choice',
      title: 'Хэн илгээж байгаа вэ?',
      options: { employer: 'Монгол дахь ажил олгогч', self: 'Өөрөө, хувиараа' },
    },
    contract: { type: 'file', title: 'Ажиллах гэрээгээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    departure: { type: 'date', title: 'Хэзээ явах вэ?', earliest: 'today' },
  },
  when: { otherCountry: { country: 'other' } },
  stop: [
    {
      when: { passportNumber: { known: false } },
      say: 'Танд гадаад паспорт алга.',
      remedy: 'Эхлээд паспортоо захиална уу.',
      instead: 'passport-order',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Монголд даатгалтай', when: { anyOf: [{ insured: true }, { contract1: { known: true } }] } }],
  refusals: [
    {
      code: 'no-treaty',
      say: 'Энэ улстай нийгмийн даатгалын гэрээ байхгүй.',
      remedy: 'Тэр улсын журмаар шимтгэлээ төлнө үү.',
      law: { act: 'Нийгмийн даатгалын ерөнхий хууль' },
    },
    {
      code: 'not-insured',
      say: 'Та одоо Монголд даатгалгүй байна.',
      remedy: 'Сайн дурын даатгалд даатгуулаад хүсэлт гаргана уу.',
      law: { act: 'Нийгмийн даатгалын ерөнхий хууль' },
    },
    {
      code: 'abroad-long',
      say: 'Гэрээнд заасан хугацаанаас удаан байх гэж байна.',
      remedy: 'Хугацаагаа багасгах, эсвэл тэнд даатгуулна уу.',
      law: { act: 'Нийгмийн даатгалын ерөнхий хууль' },
    },
  ],
  gives: {
    document: 'Даатгалд хамрагдсаны гэрчилгээ',
    show: ['country', 'departure', 'passportNumber'],
    validDays: 365,
  },
  confidence: 'low',
})
