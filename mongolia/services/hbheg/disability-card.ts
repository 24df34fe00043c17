import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'disability-card',
  agency: 'hbheg',
  kind: 'order',
  title: 'Хөгжлийн бэрхшээлтэй хүний үнэмлэх',
  summary: 'Үнэмлэхээ анх авах, сунгах, нөхөн авах хүсэлт гаргана.',
  words: [
    'группын үнэмлэх',
    'бэрхшээлтэй хүний үнэмлэх',
    'хбх үнэмлэх',
    'үнэмлэх сунгах',
    'disability card',
    'группын үнэмлэх авах',
    'хбх картаа сунгуулах',
    'бэрхшээлтэй хүний карт гээсэн',
    'инвалидын үнэмлэх',
    'тахир дутуугийн үнэмлэх',
    'группын үнэмлэхийн хугацаа дууссан',
    'disabled id',
  ],
  law: [{ act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' }],
  for: ['self', 'child'],
  facts: {
    disabilityType: { from: 'disability.record.disabilityType' },
    lossPercent: { from: 'disability.record.lossPercent' },
    until: { from: 'disability.record.endDate' },
    untilDays: { daysUntil: 'until' },
    cardNumber: { from: 'disability.card.cardNumber' },
    cardUntil: { from: 'disability.card.expireDate' },
    cardDays: { daysUntil: 'cardUntil' },
  },
  known: ['disabilityType', 'lossPercent', 'until', 'cardNumber', 'cardUntil'],
  ask: {
    whom: { type: 'person', title: 'Хэнд авах вэ?', who: ['self', 'child'] },
    reason: {
      type: 'choice',
      title: 'Яагаад авах вэ?',
      options: {
        first: 'Анх удаа',
        extend: 'Хугацаа дууссан',
        lost: 'Гээсэн, алдсан',
        damaged: 'Гэмтсэн',
        changed: 'Мэдээлэл өөрчлөгдсөн',
      },
    },
    changed: { type: 'text', title: 'Юу өөрчлөгдсөн бэ?', longest: 150 },
    lostStory: {
      type: 'declaration',
      title: 'Алдсан үнэмлэх хүчингүй болно',
      statement: 'Үнэмлэхээ алдсан нь үнэн. Хүчингүй болгохыг зөвшөөрч байна.',
    },
    photo: {
      type: 'file',
      title: 'Цээж зургаа хавсаргана уу',
      hint: '3×4 хэмжээтэй, цагаан дэвсгэртэй.',
      accept: ['jpeg'],
    },
    helper: { type: 'yesNo', title: 'Үнэмлэхийг өөр хүн авах уу?' },
    helperName: { type: 'text', title: 'Хэн авах вэ?', longest: 80 },
    office: { type: 'office', title: 'Үнэмлэхээ хаанаас авах вэ?' },
  },
  when: { changed: { reason: 'changed' }, lostStory: { reason: 'lost' }, helperName: { helper: true } },
  stop: [
    {
      when: { disabilityType: { known: false } },
      say: 'Хөгжлийн бэрхшээлийн бүртгэл олдсонгүй.',
      remedy: 'Эхлээд магадлах комиссоор тогтоолгоно уу.',
    },
    {
      when: { untilDays: { below: 0 } },
      say: 'Бэрхшээлийн тогтоолт {until}-нд дууссан.',
      remedy: 'Комиссоор сунгуулаад хүсэлт гаргана уу.',
    },
    {
      when: { reason: 'extend', cardDays: { atLeast: 90 } },
      say: 'Үнэмлэх {cardUntil} хүртэл хүчинтэй.',
      remedy: 'Дуусахаас 3 сарын өмнөөс сунгаж болно.',
    },
  ],
  fee: [{ label: 'Үнэмлэх', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Бэрхшээлийн тогтоолт хүчинтэй', when: { untilDays: { atLeast: 0 } } },
    {
      title: 'Шалтгаан бүртгэлтэй таарна',
      when: {
        anyOf: [
          { reason: 'first', cardNumber: { known: false } },
          { reason: ['extend', 'lost', 'damaged', 'changed'], cardNumber: { known: true } },
        ],
      },
    },
  ],
  returns: [
    { code: 'photo-bad', say: 'Зураг бүдэг, жижиг байна. Шинээр хавсаргана уу.', asks: ['photo'] },
    { code: 'change-unclear', say: 'Юу өөрчлөгдсөнөө тодорхой бичнэ үү.', asks: ['reason', 'changed'] },
  ],
  refusals: [
    {
      code: 'not-disabled',
      say: 'Тогтоолтын хувь үнэмлэх авах хэмжээнд хүрэхгүй.',
      remedy: 'Комисст дахин орж тогтоолгоно уу.',
      law: { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    },
    {
      code: 'record-differs',
      say: 'Бүртгэл комиссын шийдвэртэй зөрж байна.',
      remedy: 'Комисст хандаж бүртгэлээ засуулна уу.',
      law: { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    },
    {
      code: 'child-branch',
      say: 'Хүүхдийн бэрхшээлийг салбар комисс тогтоогоогүй.',
      remedy: '«Хүүхдийн бэрхшээл тогтоолгох» үйлчилгээг үзнэ үү.',
      law: { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    },
  ],
  gives: { thing: 'Хөгжлийн бэрхшээлтэй хүний үнэмлэх', at: 'office' },
  source: 'peak.mn/news/news21l15, December 2021',
  confidence: 'high',
})
