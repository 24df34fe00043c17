import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'equivalency-education',
  agency: 'beg',
  kind: 'registration',
  title: 'Дүйцсэн хөтөлбөрт бүртгүүлэх',
  summary: 'Сургууль завсардсан хүн нөхөн суралцаж, гэрчилгээ авна.',
  words: [
    'нөхөн суралцах',
    'албан бус боловсрол',
    'завсардсан',
    'оройн сургууль',
    'equivalency education',
    'сургууль хаясан',
    'дунд сургуулиа төгсөөгүй том хүн',
    'насанд хүрсэн хүн сургууль',
    '9-р анги гүйцээх',
    'том хүн ахлах ангиа төгсөх',
    'бичиг үсэггүй',
    'насан туршийн боловсрол',
    'finish school as adult',
  ],
  law: [{ act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' }, { act: 'Боловсролын ерөнхий хууль' }],
  facts: {
    basic: { from: 'education.middleSchool.degreeNumber' },
    full: { from: 'education.highSchool.degreeNumber' },
  },
  known: ['basic', 'full'],
  ask: {
    level: {
      type: 'choice',
      title: 'Аль түвшинд суралцах вэ?',
      options: { primary: 'Бага боловсрол', basic: 'Суурь боловсрол', full: 'Бүрэн дунд боловсрол' },
    },
    finished: { type: 'number', title: 'Хэддүгээр анги төгссөн бэ?', least: 0, most: 11 },
    mode: {
      type: 'choice',
      title: 'Яаж суралцах вэ?',
      options: { class: 'Танхимаар', evening: 'Оройгоор', distance: 'Зайнаас' },
    },
    place: { type: 'place', level: 2, title: 'Аль сум, дүүрэгт суралцах вэ?' },
  },
  stop: [
    {
      when: { full: { known: true } },
      say: 'Та бүрэн дунд боловсролтой байна.',
      remedy: 'Гэрчилгээгээ лавлагаагаар аваарай.',
      instead: 'secondary-certificate-reference',
    },
  ],
  fee: [{ label: 'Суралцах', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'too-young',
      say: 'Ердийн сургуульд суралцах настай байна.',
      remedy: 'Тойргийнхоо сургуульд бүртгүүлнэ үү.',
      law: { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    },
    {
      code: 'no-group',
      say: 'Энэ түвшний анги нээгдэхгүй байна.',
      remedy: 'Зайны сургалтыг сонгоно уу.',
      law: { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    },
  ],
  gives: { says: 'Та бүртгэгдлээ. Насан туршийн боловсролын төвд очно уу.' },
  confidence: 'low',
})
