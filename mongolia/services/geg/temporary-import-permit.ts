import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'temporary-import-permit',
  agency: 'geg',
  kind: 'permit',
  title: 'Бараа түр оруулах зөвшөөрөл',
  summary: 'Үзэсгэлэн, тэмцээн, кинонд зориулж барааг түр оруулна.',
  words: [
    'түр импорт',
    'үзэсгэлэнгийн бараа',
    'түр нэвтрүүлэх',
    'temporary import permit',
    'үзэсгэлэнд бараа авчраад буцаах',
    'кино багийн камер оруулах',
    'тэмцээний машин түр оруулах',
    'концертын аппаратур оруулах',
    'татваргүй түр оруулах',
    'ата карнет',
    'bring goods temporarily',
    'гадаад машинаар аялж ирэх',
  ],
  law: [{ act: 'Гаалийн тухай хууль' }],
  facts: { open: { rows: 'customs.temporary' }, openCount: { count: 'open' } },
  ask: {
    purpose: {
      type: 'choice',
      title: 'Юунд зориулсан бэ?',
      options: {
        show: 'Үзэсгэлэн',
        sport: 'Тэмцээн',
        film: 'Кино, сурвалжлага',
        repair: 'Засвар',
        work: 'Барилга, уурхай',
      },
    },
    goods: { type: 'text', title: 'Ямар бараа вэ?', longest: 150 },
    worth: { type: 'money', title: 'Үнэ нь хэд вэ?', least: 1 },
    months: { type: 'number', title: 'Хэдэн сарын дараа гаргах вэ?', least: 1, most: 24 },
    border: { type: 'text', title: 'Аль боомтоор орох вэ?', longest: 80 },
    guarantee: {
      type: 'choice',
      title: 'Баталгаа юу вэ?',
      options: { deposit: 'Мөнгөн барьцаа', bank: 'Банкны баталгаа', carnet: 'Олон улсын дэвтэр' },
    },
    guaranteePaper: { type: 'file', title: 'Баталгааны бичгийг хавсаргана уу', accept: ['pdf'] },
  },
  when: { guaranteePaper: { guarantee: ['bank', 'carnet'] } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Хугацаа хэтэрсэн бараагүй', when: { openCount: { below: 1 } } }],
  refusals: [
    {
      code: 'overdue',
      say: 'Өмнөх барааг хугацаанд нь гаргаагүй байна.',
      remedy: 'Тэр барааг гаргаад дахин хүсэлт гаргана уу.',
      law: { act: 'Гаалийн тухай хууль' },
    },
    {
      code: 'consumed',
      say: 'Бараа хэрэглэгдэж дуусах төрлийнх байна.',
      remedy: 'Ердийн импортоор мэдүүлнэ үү.',
      law: { act: 'Гаалийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Түр оруулах зөвшөөрөл',
    show: ['purpose', 'goods', 'worth', 'months', 'border'],
    validDays: 365, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
