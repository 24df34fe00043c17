import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'survey-participation-check',
  agency: 'ush',
  kind: 'notification',
  title: 'Тооллогод орхигдсоноо мэдэгдэх',
  summary: 'Тоологч ирээгүй, буруу тоолсон бол мэдэгдэнэ.',
  words: [
    'тоологч ирээгүй',
    'тооллогод ороогүй',
    'хуурамч судлаач',
    'missed by census',
    'хүн амын тооллого ирээгүй',
    'манайхыг тоолоогүй',
    'намайг тоолоогүй',
    'мал тооллогод буруу',
    'тооллогын хүн гэрт ирээгүй',
    'судалгааны хүн жинхэнэ эсэх',
    'census skipped me',
    'статистикийн хүн гэж орж ирсэн',
    'тооллогод хамрагдаагүй',
    'тооллогод тоолоогүй',
    'тооллогод хамрагдсан эсэх',
  ],
  law: [{ act: 'Статистикийн тухай хууль' }, { act: 'Хүн ам, орон сууцны тооллогын тухай хууль' }],
  facts: {
    home: { from: 'civil.address.fullAddress' },
  },
  known: ['home'],
  ask: {
    trouble: {
      type: 'choice',
      title: 'Юу болсон бэ?',
      options: {
        missed: 'Тоологч ирээгүй',
        twice: 'Хоёр удаа тоолсон',
        wrong: 'Буруу бичсэн',
        fake: 'Ажилтан мөн эсэх эргэлзээтэй',
      },
    },
    count: {
      type: 'choice',
      title: 'Аль тооллого вэ?',
      options: { people: 'Хүн амын', herds: 'Малын', firms: 'Аж ахуйн нэгжийн' },
    },
    members: { type: 'number', title: 'Өрхөд хэдэн хүн амьдардаг вэ?', least: 1, most: 40 },
    elsewhere: { type: 'yesNo', title: 'Бүртгэлтэй хаягтаа амьдардаг уу?' },
    lives: { type: 'address', title: 'Одоо хаана амьдардаг вэ?', why: 'Амьдарч байгаа газарт нь тоолно.' },
    name: { type: 'text', title: 'Ажилтны нэр, үнэмлэхийн дугаар юу вэ?', longest: 100 },
  },
  when: {
    members: { trouble: ['missed', 'wrong'] },
    lives: { elsewhere: false },
    name: { trouble: 'fake' },
  },
  fee: [{ label: 'Мэдэгдэл', amount: 0 }],
  workingDays: 5, // our own default: no source gives a limit
  refusals: [
    {
      code: 'counted',
      say: 'Таны өрхийг тоолсон байна.',
      remedy: 'Юу ч хийх шаардлагагүй.',
      law: { act: 'Статистикийн тухай хууль' },
    },
    {
      code: 'over',
      say: 'Тооллогын хугацаа дууссан байна.',
      remedy: 'Дараагийн тооллогод хамрагдана уу.',
      law: { act: 'Статистикийн тухай хууль' },
    },
  ],
  gives: { says: 'Баярлалаа. Тоологч тантай холбогдоно.' },
  confidence: 'low',
})
