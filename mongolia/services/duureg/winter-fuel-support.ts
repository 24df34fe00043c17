import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'winter-fuel-support',
  agency: 'duureg',
  kind: 'benefit',
  title: 'Үнэгүй түлш авах',
  summary: 'Амьжиргаа дутмаг, ахмад, хөгжлийн бэрхшээлтэй өрх түлш авна.',
  words: [
    'үнэгүй түлээ',
    'үнэгүй нүүрс',
    'түлшний тусламж',
    'өвлийн түлш',
    'халаалтын дэмжлэг',
    'free fuel',
    'нүүрсгүй болсон',
    'түлээгүй айл',
    'үнэгүй шахмал түлш',
    'өвөл түлэх юмгүй',
    'ядуу айлд нүүрс',
    'ахмадад үнэгүй нүүрс',
    'free coal',
    'түлшний мөнгөгүй',
  ],
  law: [
    { act: 'Нийгмийн халамжийн тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: {
    warmHome: { from: 'households.household.housing' },
    warmCount: { from: 'households.household.memberCount' },
  },
  known: ['warmHome', 'warmCount'],
  ask: {
    place: { type: 'place', title: 'Аль сум, дүүрэгт өвөлжих вэ?', level: 2 },
    stove: {
      type: 'choice',
      title: 'Гэрээ юугаар халаадаг вэ?',
      options: { briquette: 'Сайжруулсан түлш', wood: 'Түлээ', dung: 'Аргал', electric: 'Цахилгаан халаагуур' },
    },
    hardship: {
      type: 'choice',
      title: 'Танай өрхөд аль нь хамаатай вэ?',
      options: {
        elder: 'Ахмад настан ганцаараа',
        disabled: 'Хөгжлийн бэрхшээлтэй гишүүнтэй',
        single: 'Өрх толгойлсон',
        poor: 'Орлого бага',
        orphan: 'Өнчин хүүхэдтэй',
      },
    },
    carry: { type: 'yesNo', title: 'Түлшийг зөөж өгөх хүн хэрэгтэй юу?' },
  },
  stop: [
    {
      when: { warmHome: 'Орон сууц' },
      say: 'Төвийн халаалттай айлд түлш олгохгүй.',
      remedy: 'Дулааны хөнгөлөлтийг хорооноосоо асууна уу.',
    },
  ],
  fee: [{ label: 'Түлш', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Өрхийн бүртгэлтэй', when: { warmCount: { known: true } } }],
  refusals: [
    {
      code: 'list-closed',
      say: 'Энэ өвлийн жагсаалт батлагдсан байна.',
      remedy: 'Нөөц гарвал хорооноос мэдэгдэнэ.',
      law: { act: 'Нийгмийн халамжийн тухай хууль' },
    },
    {
      code: 'income-above',
      say: 'Өрхийн орлого болзлоос давсан байна.',
      remedy: 'Өрхийн амьжиргааг дахин үнэлүүлнэ үү.',
      law: { act: 'Нийгмийн халамжийн тухай хууль' },
    },
  ],
  gives: { says: 'Түлш олгохоор шийдлээ. Хорооны ажилтан хүргэх өдрийг хэлнэ.' },
  local: { at: 'place', by: ['duureg', 'soum'] },
  confidence: 'low',
})
