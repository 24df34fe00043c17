import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'immigration-permit',
  agency: 'gihg',
  kind: 'permit',
  title: 'Монгол Улсад цагаачлах зөвшөөрөл',
  summary: 'Гадаадын иргэн Монголд байнга суурьших зөвшөөрөл хүснэ.',
  words: [
    'цагаачлах',
    'байнга оршин суух',
    'монголд суурьших',
    'immigrate',
    'монголд байнга амьдрах гадаад хүн',
    'гадаад нөхөр монголд үлдэх',
    'монголд цагаачаар амьдрах',
    'пмж авах',
    'гадаад хүн байнгын оршин суух',
    'гадаад эхнэр монголд суурьших',
    'permanent residence',
    'live in mongolia forever',
  ],
  law: [{ act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' }],
  facts: {
    card: { from: 'immigration.card.residentNum' },
    since: { from: 'immigration.card.issiedDate' },
    bans: { rows: 'immigration.bans' },
    banned: { count: 'bans' },
  },
  known: ['card', 'since'],
  ask: {
    base: {
      type: 'choice',
      title: 'Ямар үндэслэлээр цагаачлах вэ?',
      options: { family: 'Гэр бүл', skill: 'Мэргэжил, чадвар', origin: 'Монгол гаралтай', other: 'Бусад' },
    },
    language: { type: 'yesNo', title: 'Монгол хэлээр ярьдаг уу?' },
    livelihood: { type: 'file', title: 'Амьжиргааны баталгаагаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    crimePaper: {
      type: 'file',
      title: 'Өөрийн улсын ялгүй тодорхойлолтоо хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
  },
  stop: [
    {
      when: { card: { known: false } },
      say: 'Оршин суух зөвшөөрөлгүй байна.',
      remedy: 'Эхлээд оршин суух зөвшөөрөл авна уу.',
      instead: 'residence-permit',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Орох хориггүй', when: { banned: { below: 1 } } }],
  refusals: [
    {
      code: 'quota',
      say: 'Цагаачлах иргэдийн тоо дүүрсэн байна.',
      remedy: 'Дараа жил дахин хүсэлт гаргана уу.',
      law: { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' },
    },
    {
      code: 'livelihood',
      say: 'Амьжиргааны баталгаа хүрэлцэхгүй байна.',
      remedy: 'Нэмэлт баримттай дахин хүсэлт гаргана уу.',
      law: { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' },
    },
  ],
  gives: { document: 'Цагаачлах зөвшөөрөл', show: ['base'], validDays: 1825 }, // no source gives the term: our own default
  confidence: 'low',
})
