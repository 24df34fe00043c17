import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'road-closure-permit',
  agency: 'cheg',
  kind: 'permit',
  title: 'Зам хаах, хөдөлгөөн хязгаарлах зөвшөөрөл',
  summary: 'Засвар, арга хэмжээний үед зам хаах зөвшөөрөл авна.',
  words: [
    'зам хаах',
    'замын ажил',
    'зам ухах',
    'хөдөлгөөн хаах',
    'road closure',
    'зам түр хаах',
    'гудамж хаах',
    'уралдаанд зам хаах',
    'кран тавихад зам хаах',
    'кино зураг авалтад зам',
    'гүүрний засварт хөдөлгөөн',
    'close a street',
    'гүйлтийн үеэр зам',
  ],
  law: [{ act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' }, { act: 'Авто замын тухай хууль' }],
  ask: {
    purpose: {
      type: 'choice',
      title: 'Яагаад зам хаах вэ?',
      options: {
        repair: 'Замын засвар',
        pipes: 'Шугам сүлжээний ажил',
        event: 'Арга хэмжээ, гүйлт',
        film: 'Зураг авалт',
      },
    },
    street: { type: 'text', title: 'Аль замыг хаах вэ?', hint: 'Хаанаас хаана хүртэл гэдгийг бичнэ үү.', longest: 200 },
    starts: { type: 'date', title: 'Хэзээнээс хаах вэ?', earliest: 'today' },
    ends: { type: 'date', title: 'Хэзээ нээх вэ?', earliest: 'today' },
    lanes: {
      type: 'choice',
      title: 'Замыг бүтэн хаах уу?',
      options: { whole: 'Бүтэн хаах', half: 'Хагасыг хаах', lane: 'Нэг эгнээ' },
    },
    scheme: { type: 'file', title: 'Хөдөлгөөн зохион байгуулах схемээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'no-detour',
      say: 'Тойрох замын зохион байгуулалт дутуу байна.',
      remedy: 'Тойрох замаа схемд тусгаад дахин илгээнэ үү.',
      law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    },
    {
      code: 'date-clash',
      say: 'Тэр өдөр өөр зам хаалттай тул боломжгүй.',
      remedy: 'Өөр өдөр сонгоод дахин хүсэлт гаргана уу.',
      law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    },
  ],
  gives: { document: 'Зам хаах зөвшөөрөл', show: ['purpose', 'street', 'starts', 'ends', 'lanes'], validDays: 30 }, // no source gives the term: our own default
  confidence: 'low',
})
