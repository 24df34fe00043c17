import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'exam-score-english',
  agency: 'but',
  kind: 'order',
  title: 'Элсэлтийн оноо англи хэлээр захиалах',
  summary: 'Гадаад сургуульд өгөх онооны тодорхойлолт захиална.',
  words: [
    'эеш англи',
    'оноо англиар',
    'score report',
    'exam score for abroad',
    'эеш оноогоо англиар',
    'гадаадын их сургуульд эеш оноо',
    'эеш орчуулга',
    'оноогоо гадаад сургуульд явуулах',
    'конкурсын оноо англиар авах',
    'english score certificate',
  ],
  law: [{ act: 'Дээд боловсролын тухай хууль' }],
  facts: {
    results: { rows: 'exams.results' },
    latinLastname: { from: 'civil.latin.lastnameEng' },
    latinFirstname: { from: 'civil.latin.firstnameEng' },
  },
  known: ['latinLastname', 'latinFirstname'],
  ask: {
    university: { type: 'text', title: 'Аль сургуульд өгөх вэ?', longest: 120 },
    sealed: {
      type: 'choice',
      title: 'Хэрхэн авах вэ?',
      options: { sealed: 'Битүүмжилсэн дугтуйтай', open: 'Энгийн хуудас' },
    },
    copies: { type: 'number', title: 'Хэдэн хувь авах вэ?', least: 1, most: 10 },
    office: { type: 'office', title: 'Хаанаас авах вэ?' },
  },
  stop: [
    {
      when: { results: { known: false } },
      say: 'Шалгалтын дүн олдсонгүй.',
      remedy: 'Шалгалт өгсөн бол үнэлгээний төвд хандана уу.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'old',
      say: 'Энэ оны дүн архивт шилжсэн байна.',
      remedy: 'Архивын лавлагаа авна уу.',
      law: { act: 'Дээд боловсролын тухай хууль' },
    },
    {
      code: 'name',
      say: 'Латин нэр паспорттой зөрж байна.',
      remedy: 'Иргэний бүртгэлдээ засуулаад дахин захиална уу.',
      law: { act: 'Дээд боловсролын тухай хууль' },
    },
  ],
  gives: { thing: 'Онооны тодорхойлолт, англи хэлээр', at: 'office' },
  confidence: 'low',
})
