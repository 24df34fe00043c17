import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'mobile-ballot-box',
  agency: 'seh',
  kind: 'order',
  title: 'Зөөврийн хайрцгаар санал өгөх',
  summary: 'Өвчтэй, хөдөлж чадахгүй хүн гэртээ санал өгөх хүсэлт гаргана.',
  words: [
    'гэрээр санал өгөх',
    'зөөврийн битүүмжилсэн хайрцаг',
    'хэвтрийн хүн санал өгөх',
    'vote at home',
    'хэвтэрт байгаа ээж сонгууль өгөх',
    'сонгуулийн хайрцаг гэрт',
    'өвчтэй хүн сонгууль өгөх',
    'эмнэлэгт хэвтэж байхдаа санал',
    'сонгуульд очиж чадахгүй',
    'сонгуулийн хороо гэрт ирэх',
    'cant go to polling station',
  ],
  law: [{ act: 'Монгол Улсын Их Хурлын сонгуулийн тухай хууль' }],
  facts: { station: { from: 'elections.voter.stationName' } },
  known: ['station'],
  ask: {
    reason: {
      type: 'choice',
      title: 'Яагаад ирж чадахгүй вэ?',
      options: {
        illness: 'Өвчтэй',
        disability: 'Хөгжлийн бэрхшээлтэй',
        age: 'Өндөр настай',
        custody: 'Цагдан хоригдсон',
        care: 'Хүн асарч байгаа',
      },
    },
    there: { type: 'address', title: 'Хаана байх вэ?', why: 'Эмнэлэг, өөр айлд байж болно.' },
    call: { type: 'phone', title: 'Холбогдох утас хэд вэ?', why: 'Очихын өмнө хороо залгана.' },
  },
  fee: [{ label: 'Хүсэлт', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Жагсаалтад байгаа', when: { station: { known: true } } }],
  refusals: [
    {
      code: 'outside',
      say: 'Хаяг энэ хэсгийн нутагт хамаарахгүй байна.',
      remedy: 'Эхлээд сонгогчийн шилжилт хийлгэнэ үү.',
      law: { act: 'Монгол Улсын Их Хурлын сонгуулийн тухай хууль' },
    },
    {
      code: 'late',
      say: 'Хүсэлт гаргах хугацаа дууссан байна.',
      remedy: 'Санал авах байранд ирж өгнө үү.',
      law: { act: 'Монгол Улсын Их Хурлын сонгуулийн тухай хууль' },
    },
  ],
  gives: { says: 'Хүсэлтийг хүлээн авлаа. Сонгуулийн өмнөх өдөр хайрцаг танайд очно.' },
  confidence: 'medium',
})
