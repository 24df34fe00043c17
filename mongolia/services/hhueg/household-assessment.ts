import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'household-assessment',
  agency: 'hhueg',
  kind: 'registration',
  title: 'Өрхийн амьжиргааны судалгаанд орох',
  summary: 'Өрхийн оноогоо тогтоолгож, дэмжлэг авах эсэхээ мэднэ.',
  words: ['өрхийн судалгаа', 'өрхийн оноо тогтоолгох', 'талонд бүртгүүлэх', 'хүнсний талон авах', 'household survey'],
  law: [{ act: 'Нийгмийн халамжийн тухай хууль' }],
  facts: {
    score: { from: 'welfare.household.score' },
    assessed: { from: 'welfare.household.assessedDate' },
    years: { yearsSince: 'assessed' },
    address: { from: 'civil.address.fullAddress' },
  },
  known: ['score', 'assessed', 'address'],
  ask: {
    reason: {
      type: 'choice',
      title: 'Яагаад судалгаанд орох вэ?',
      options: { never: 'Огт ороогүй', moved: 'Нүүсэн', worse: 'Амьжиргаа доройтсон', family: 'Ам бүл өөрчлөгдсөн' },
    },
    place: { type: 'place', title: 'Өрх аль сум, дүүрэгт байдаг вэ?', level: 2 },
    housing: {
      type: 'choice',
      title: 'Ямар сууцтай вэ?',
      options: { ger: 'Гэр', house: 'Байшин', flat: 'Орон сууц', dorm: 'Нийтийн байр' },
    },
    workers: { type: 'number', title: 'Хэдэн хүн цалинтай ажилладаг вэ?', least: 0, most: 15 },
    phone: { type: 'phone', title: 'Судлаач аль утсаар холбогдох вэ?', why: 'Гэрт очих цагаа тохирно.' },
  },
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Сүүлийн нэг жилд ороогүй', when: { anyOf: [{ years: { atLeast: 1 } }, { assessed: { known: false } }] } },
  ],
  refusals: [
    {
      code: 'recent',
      say: 'Саяхан судалгаанд орсон байна.',
      remedy: 'Нэг жилийн дараа дахин хүсэлт гаргана уу.',
      law: { act: 'Нийгмийн халамжийн тухай хууль' },
    },
    {
      code: 'not-living',
      say: 'Өрх энэ хаягт амьдардаггүй.',
      remedy: 'Бодит хаягаа бүртгүүлээд хандана уу.',
      law: { act: 'Нийгмийн халамжийн тухай хууль' },
    },
  ],
  gives: { says: 'Бүртгэлээ. Судлаач гэрт тань очно. Дүнгээ лавлагаанаас харна.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  source: 'darkhannews and lavlagaa comments on the scores',
  confidence: 'medium',
})
