import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'sport-title-request',
  agency: 'btsg',
  kind: 'certificate',
  title: 'Спортын зэрэг, цол хүсэх',
  summary: 'Тэмцээний амжилтаар спортын зэрэг, цол авна.',
  words: [
    'мастер болох',
    'спортын зэрэг авах',
    'цолын болзол',
    'sport rank',
    'спортын мастер авах',
    'дэд мастер болох',
    'бөхийн цол авах',
    'мастерын болзол биелүүлсэн',
    'разряд авах',
    'тэмцээнд түрүүлээд цол',
    'become master of sport',
    'нэгдүгээр зэрэг спорт',
  ],
  law: [{ act: 'Биеийн тамир, спортын тухай хууль' }],
  facts: { birthDate: { from: 'civil.person.birthDate' }, medals: { rows: 'sport.medals' } },
  known: ['birthDate'],
  ask: {
    sport: { type: 'text', title: 'Ямар спортоор вэ?', longest: 60 },
    title: {
      type: 'choice',
      title: 'Ямар зэрэг, цол вэ?',
      options: {
        grade: '1, 2, 3-р зэрэг',
        candidate: 'Дэд мастер',
        master: 'Спортын мастер',
        world: 'Олон улсын мастер',
        merited: 'Гавьяат тамирчин',
      },
    },
    result: { type: 'date', title: 'Болзлыг хэзээ хангасан бэ?', earliest: '2000-01-01', latest: 'today' },
    protocol: { type: 'file', title: 'Тэмцээний протоколыг хавсаргана уу', accept: ['pdf', 'jpeg'] },
    federation: { type: 'file', title: 'Холбооны тодорхойлолтыг хавсаргана уу', accept: ['pdf', 'jpeg'] },
  },
  when: { federation: { title: ['master', 'world', 'merited'] } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Медаль бүртгэлтэй', when: { medals: { known: true } } }],
  refusals: [
    {
      code: 'norm',
      say: 'Үзүүлэлт болзолд хүрэхгүй байна.',
      remedy: 'Доод зэргээр хүсэлт гаргаж болно.',
      law: { act: 'Биеийн тамир, спортын тухай хууль' },
    },
    {
      code: 'event',
      say: 'Тэмцээн албан ёсны календарьт ороогүй байна.',
      remedy: 'Албан ёсны тэмцээний амжилтаар хүсэлт гаргана уу.',
      law: { act: 'Биеийн тамир, спортын тухай хууль' },
    },
  ],
  gives: {
    document: 'Спортын зэрэг, цолын үнэмлэх',
    show: ['sport', 'title', 'result'],
    validDays: 3650, // our own default: a title has no end
  },
  confidence: 'low',
})
