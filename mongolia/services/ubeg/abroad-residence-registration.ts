import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'abroad-residence-registration',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Гадаадад оршин суухаа бүртгүүлэх',
  summary: 'Гадаад руу удаан хугацаагаар явсан, буцаж ирснээ бүртгүүлнэ.',
  words: ['гадаад явах', 'гадаадад амьдрах', 'буцаж ирсэн', 'цагаачлах', 'move abroad', 'returned'],
  law: [
    { act: 'Монгол Улсын иргэн гадаадад хувийн хэргээр зорчих, цагаачлах тухай хууль' },
    { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
  ],
  facts: {
    passport: { from: 'civil.passport.passportNumber' },
    passportUntil: { from: 'civil.passport.expireDate' },
    passportDays: { daysUntil: 'passportUntil' },
    debts: { rows: 'court.debts' },
    banned: { some: 'debts', of: 'travelBan' },
  },
  known: ['passport', 'passportUntil'],
  ask: {
    way: {
      type: 'choice',
      title: 'Та явж байна уу, ирсэн үү?',
      options: { leaving: 'Гадаад руу явж байна', back: 'Буцаж ирсэн' },
    },
    land: { type: 'text', title: 'Аль улс вэ?', longest: 60 },
    aim: {
      type: 'choice',
      title: 'Ямар зорилготой вэ?',
      options: { study: 'Сурах', work: 'Ажиллах', family: 'Гэр бүлтэйгээ байх', settle: 'Бүр мөсөн суурьших' },
    },
    departure: { type: 'date', title: 'Хэзээ явах вэ?', earliest: 'today' },
    home: { type: 'address', title: 'Буцаж ирээд хаана амьдрах вэ?', why: 'Өмнөх хаяг тань хуучирсан байж болно.' },
    contact: { type: 'email', title: 'Холбоо барих цахим шуудан юу вэ?' },
  },
  when: { aim: { way: 'leaving' }, departure: { way: 'leaving' }, home: { way: 'back' } },
  stop: [
    {
      when: { way: 'leaving', banned: true },
      say: 'Таны хил гарах эрхийг шүүх хязгаарласан байна.',
      remedy: 'Шийдвэр гүйцэтгэх газарт хязгаарлалтаа цуцлуулна уу.',
      instead: 'court-debt-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Паспорт хүчинтэй', when: { passportDays: { atLeast: 0 } } }],
  refusals: [
    {
      code: 'short-stay',
      say: '6 сараас бага хугацаанд бүртгэхгүй.',
      remedy: 'Хугацаа уртасвал дахин хүсэлт гаргана уу.',
      law: { act: 'Монгол Улсын иргэн гадаадад хувийн хэргээр зорчих, цагаачлах тухай хууль' },
    },
    {
      code: 'not-crossed',
      say: 'Хилийн бүртгэлээр ирсэн, явсан нь батлагдсангүй.',
      remedy: 'Хилээр нэвтэрсний дараа дахин хүсэлт гаргана уу.',
      law: { act: 'Монгол Улсын иргэн гадаадад хувийн хэргээр зорчих, цагаачлах тухай хууль' },
    },
  ],
  gives: { says: 'Бүртгэлийг шинэчиллээ. Хаягийн лавлагаандаа үүнийг харна.' },
  confidence: 'low',
})
