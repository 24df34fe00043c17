import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'mobile-kindergarten',
  agency: 'soum',
  kind: 'registration',
  title: 'Гэр цэцэрлэгт хүүхэд бүртгүүлэх',
  summary: 'Малчны хүүхдийг ээлжийн болон нүүдлийн бүлэгт бүртгүүлнэ.',
  words: [
    'гэр цэцэрлэг',
    'ээлжийн бүлэг',
    'нүүдлийн багш',
    'зуны цэцэрлэг',
    'малчны хүүхдийн цэцэрлэг',
    'mobile kindergarten',
    'малчны хүүхэд цэцэрлэг',
    'хөдөө гэр садик',
    'сумын зуны ээлжийн бүлэг',
    'нүүдлийн цэцэрлэг',
    'мал дагаж нүүдэг хүүхэд',
    'хөдөөний хүүхэд цэцэрлэгт',
    'herder child kindergarten',
  ],
  law: [
    { act: 'Сургуулийн өмнөх боловсролын тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: { littleOnes: { rows: 'civil.children' }, littleCount: { count: 'littleOnes' } },
  ask: {
    place: { type: 'place', title: 'Хүүхэд аль суманд байна вэ?', level: 2 },
    little: {
      type: 'choice',
      title: 'Хэнийг бүртгүүлэх вэ?',
      options: { rows: 'civil.children', value: 'regnum', label: ['lastname', 'firstname'] },
    },
    group: {
      type: 'choice',
      title: 'Аль бүлэг тохирох вэ?',
      options: { summer: 'Зуны ээлжийн бүлэг', ger: 'Гэр бүлэг', visit: 'Нүүдлийн багш', winter: 'Өвлийн түр бүлэг' },
    },
    camp: { type: 'text', title: 'Одоо хаана нутаглаж байна вэ?', longest: 100 },
    vaccine: { type: 'yesNo', title: 'Товлолын вакцинд бүрэн хамрагдсан уу?' },
  },
  fee: [{ label: 'Бүртгэл', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Бүртгэлтэй хүүхэдтэй', when: { littleCount: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'too-few',
      say: 'Энэ багт бүлэг нээх хүүхэд хүрэлцэхгүй байна.',
      remedy: 'Хөрш багийн бүлэгт бүртгүүлж болно.',
      law: { act: 'Сургуулийн өмнөх боловсролын тухай хууль' },
    },
    {
      code: 'wrong-age',
      say: 'Цэцэрлэгийн насны хүүхэд биш байна.',
      remedy: 'Сургуулийн насны бол сургуульд бүртгүүлнэ үү.',
      law: { act: 'Сургуулийн өмнөх боловсролын тухай хууль' },
    },
  ],
  gives: { says: 'Хүүхэд бүртгэгдлээ. Багш танайд хэзээ ирэхийг хэлнэ.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
