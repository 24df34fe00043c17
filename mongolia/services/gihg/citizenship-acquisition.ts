import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'citizenship-acquisition',
  agency: 'gihg',
  kind: 'permit',
  title: 'Монгол Улсын харьяат болох',
  summary: 'Гадаадын болон харьяалалгүй хүн Монгол Улсын иргэн болох өргөдөл гаргана.',
  words: [
    'монгол иргэншил авах',
    'монголын иргэн болох',
    'харьяалал авах',
    'naturalisation',
    'монгол паспорттай болмоор байна',
    'гадаад хүн монгол иргэн болох',
    'харьяалалгүй хүн иргэншил авах',
    'монгол хүнтэй гэрлээд иргэн болох',
    'гадаадын иргэн харьяат болох',
    'mongolian nationality',
  ],
  law: [{ act: 'Харьяатын тухай хууль' }],
  facts: {
    card: { from: 'immigration.card.residentNum' },
    since: { from: 'immigration.card.issiedDate' },
    violations: { rows: 'immigration.violations' },
    open: { count: 'violations' },
  },
  known: ['card', 'since'],
  ask: {
    basis: {
      type: 'choice',
      title: 'Ямар үндэслэлээр вэ?',
      options: {
        residence: 'Олон жил амьдарсан',
        marriage: 'Монгол иргэнтэй гэрлэсэн',
        origin: 'Монгол гаралтай',
        merit: 'Онцгой гавьяа',
      },
    },
    language: { type: 'file', title: 'Монгол хэлний мэдлэгийн баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    giveUp: {
      type: 'file',
      title: 'Өмнөх харьяаллаасаа гарах баримтаа хавсаргана уу',
      optional: true,
      accept: ['pdf', 'jpeg', 'png'],
    },
    funds: { type: 'file', title: 'Амьжиргааны баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Оршин суух үнэмлэхтэй', when: { card: { known: true } } },
    { title: 'Зөрчилгүй', when: { open: { below: 1 } } },
  ],
  refusals: [
    {
      code: 'residence-short',
      say: 'Монголд амьдарсан хугацаа хүрэлцэхгүй байна.',
      remedy: 'Хуульд заасан хугацаа болсны дараа өргөдөл гаргана уу.',
      law: { act: 'Харьяатын тухай хууль' },
    },
    {
      code: 'language',
      say: 'Монгол хэл, ёс заншлын мэдлэг хүрэлцэхгүй байна.',
      remedy: 'Хэлний шалгалт өгөөд дахин өргөдөл гаргана уу.',
      law: { act: 'Харьяатын тухай хууль' },
    },
  ],
  gives: { says: 'Ерөнхийлөгчийн зарлиг гарлаа. Бүртгэлийн хэлтэст иргэнээр бүртгүүлнэ үү.' },
  confidence: 'medium',
})
