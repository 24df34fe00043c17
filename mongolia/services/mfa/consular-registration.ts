import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'consular-registration',
  agency: 'mfa',
  kind: 'registration',
  title: 'Консулын бүртгэлд бүртгүүлэх',
  summary: 'Гадаадад удаан байх бол бүртгүүлнэ.',
  words: [
    'гадаадад бүртгүүлэх',
    'консулд бүртгүүлэх',
    'солонгост амьдрах',
    'гадаадад сурах',
    'register abroad',
    'японд амьдардаг бүртгүүлэх',
    'гадаадад ажиллаж байна элчинд бүртгүүлэх',
    'элчингийн бүртгэл',
    'гадаадад оюутан бүртгүүлэх',
    'америкт очсон бүртгүүлэх',
    'embassy registration',
  ],
  law: [
    { act: 'Монгол Улсын иргэн гадаадад хувийн хэргээр зорчих, цагаачлах тухай хууль' },
    { act: 'Дипломат албаны тухай хууль' },
  ],
  facts: {
    passport: { from: 'civil.passport.passportNumber' },
    passportUntil: { from: 'civil.passport.expireDate' },
    latinLastname: { from: 'civil.latin.lastnameEng' },
    latinFirstname: { from: 'civil.latin.firstnameEng' },
    before: { from: 'consular.abroad.country' },
  },
  known: ['latinLastname', 'latinFirstname', 'passport', 'passportUntil', 'before'],
  ask: {
    change: {
      type: 'choice',
      title: 'Юу бүртгүүлэх вэ?',
      options: { arrive: 'Шинээр ирсэн', move: 'Хаяг солигдсон', home: 'Монголдоо буцсан' },
    },
    land: { type: 'text', title: 'Аль улсад байна вэ?', longest: 40 },
    homeThere: { type: 'text', title: 'Тэндэх хаяг нь юу вэ?', longest: 150 },
    aim: {
      type: 'choice',
      title: 'Яагаад байгаа вэ?',
      options: { study: 'Суралцах', work: 'Ажиллах', family: 'Гэр бүл', health: 'Эмчилгээ' },
    },
    since: { type: 'date', title: 'Хэзээ ирсэн бэ?', latest: 'today' },
    permit: { type: 'file', title: 'Виз, оршин суух үнэмлэхээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    close: { type: 'text', title: 'Яаралтай үед хэнд мэдэгдэх вэ?', longest: 100 },
  },
  when: {
    land: { change: ['arrive', 'move'] },
    homeThere: { change: ['arrive', 'move'] },
    aim: { change: 'arrive' },
    since: { change: 'arrive' },
    permit: { change: 'arrive' },
    close: { change: ['arrive', 'move'] },
  },
  stop: [
    {
      when: { change: ['move', 'home'], before: { known: false } },
      say: 'Консулын бүртгэлд алга.',
      remedy: '«Шинээр ирсэн» гэж сонгоно уу.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'short-stay',
      say: 'Түр аялалд консулын бүртгэл шаардахгүй.',
      remedy: '«Аяллаа бүртгүүлэх» үйлчилгээг аваарай.',
      law: { act: 'Монгол Улсын иргэн гадаадад хувийн хэргээр зорчих, цагаачлах тухай хууль' },
    },
    {
      code: 'permit-other',
      say: 'Оршин суух зөвшөөрөл таных биш байна.',
      remedy: 'Өөрийн зөвшөөрлийг хавсаргаад дахин илгээнэ үү.',
      law: { act: 'Монгол Улсын иргэн гадаадад хувийн хэргээр зорчих, цагаачлах тухай хууль' },
    },
  ],
  gives: { says: 'Консулын бүртгэл шинэчлэгдлээ. Лавлагаагаа эндээс авч болно.' },
  confidence: 'low',
})
