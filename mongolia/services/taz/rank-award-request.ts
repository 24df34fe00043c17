import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'rank-award-request',
  agency: 'taz',
  kind: 'registration',
  title: 'Төрийн албаны зэрэг дэв хүсэх',
  summary: 'Хугацаа болсон албан хаагч зэрэг дэв олгуулах хүсэлт гаргана.',
  words: [
    'зэрэг дэв',
    'дэс түшмэл',
    'зэрэг дэв ахиулах',
    'цол',
    'civil service rank',
    'зэрэг дэвээ нэмүүлэх',
    'эрхэлсэн түшмэлийн зэрэг',
    'тэргүүн түшмэл болох',
    'зэрэг дэвийн нэмэгдэл',
    'төрийн албан хаагч зэрэг',
    'чин дэс авах',
    'civil servant rank',
    'дэд түшмэлийн зэрэг',
  ],
  law: [{ act: 'Төрийн албаны тухай хууль' }],
  facts: {
    body: { from: 'service.record.organisation' },
    rank: { from: 'service.record.rankName' },
    since: { from: 'service.record.sinceDate' },
    years: { yearsSince: 'since' },
  },
  known: ['body', 'rank', 'since'],
  ask: {
    wanted: {
      type: 'choice',
      title: 'Ямар зэрэг дэв вэ?',
      options: { junior: 'Дэс түшмэл', senior: 'Эрхэлсэн түшмэл', chief: 'Тэргүүн түшмэл' },
    },
    result: {
      type: 'choice',
      title: 'Сүүлийн жилийн үнэлгээ ямар вэ?',
      options: { excellent: 'Онц', good: 'Сайн', fair: 'Хангалттай' },
    },
    appraisal: { type: 'file', title: 'Гүйцэтгэлийн үнэлгээгээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { body: { known: false } },
      say: 'Та төрийн албан хаагчийн бүртгэлд алга байна.',
      remedy: 'Хүний нөөцийн ажилтнаар бүртгүүлнэ үү.',
    },
  ],
  fee: [{ label: 'Хүсэлт', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Гурваас дээш жил ажилласан', when: { years: { atLeast: 3 } } },
    { title: 'Үнэлгээ сайн', when: { result: ['excellent', 'good'] } },
  ],
  refusals: [
    {
      code: 'term',
      say: 'Зэрэг дэв ахих хугацаа болоогүй байна.',
      remedy: 'Хугацаа болсны дараа хүсэлт гаргана уу.',
      law: { act: 'Төрийн албаны тухай хууль' },
    },
    {
      code: 'penalty',
      say: 'Сахилгын шийтгэлтэй байна.',
      remedy: 'Шийтгэл арилсны дараа хүсэлт гаргана уу.',
      law: { act: 'Төрийн албаны тухай хууль' },
    },
  ],
  gives: { says: 'Зэрэг дэв олгох шийдвэр гарлаа. Цалингийн нэмэгдэл бодогдоно.' },
  confidence: 'low',
})
