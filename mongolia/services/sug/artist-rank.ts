import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'artist-rank',
  agency: 'sug',
  kind: 'certificate',
  title: 'Уран бүтээлчийн мэргэжлийн зэрэг авах',
  summary: 'Жүжигчин, хөгжимчин, бүжигчний мэргэжлийн зэрэг хүснэ.',
  words: [
    'артистын зэрэг',
    'жүжигчний зэрэг',
    'хөгжимчний зэрэг',
    'artist rank',
    'дуучны зэрэг ахиулах',
    'бүжигчин зэрэг авах',
    'уран бүтээлчийн зэрэг дэв',
    'тэргүүн зэргийн артист',
    'циркчин зэрэг',
    'actor grade',
  ],
  law: [{ act: 'Соёлын тухай хууль' }],
  facts: { degree: { from: 'education.diploma.degreeName' }, field: { from: 'education.diploma.programName' } },
  known: ['degree', 'field'],
  ask: {
    art: {
      type: 'choice',
      title: 'Ямар мэргэжилтэй вэ?',
      options: { actor: 'Жүжигчин', musician: 'Хөгжимчин', singer: 'Дуучин', dancer: 'Бүжигчин', circus: 'Циркчин' },
    },
    grade: {
      type: 'choice',
      title: 'Ямар зэрэг хүсэж байна вэ?',
      options: { second: 'Хоёрдугаар', first: 'Нэгдүгээр', leading: 'Тэргүүлэх' },
    },
    stageYears: { type: 'number', title: 'Тайзан дээр хэдэн жил ажилласан бэ?', least: 1, most: 60 },
    works: { type: 'file', title: 'Бүтээлийн жагсаалтаа хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Мэргэжлийн дипломтой', when: { degree: { known: true } } }],
  refusals: [
    {
      code: 'exam-failed',
      say: 'Ур чадварын шалгуурт тэнцсэнгүй.',
      remedy: 'Нэг жилийн дараа дахин шалгуулна уу.',
      law: { act: 'Соёлын тухай хууль' },
    },
    {
      code: 'lower-first',
      say: 'Өмнөх шатны зэрэг аваагүй байна.',
      remedy: 'Доод зэргээс эхэлж хүсэлт гаргана уу.',
      law: { act: 'Соёлын тухай хууль' },
    },
  ],
  gives: {
    document: 'Уран бүтээлчийн зэргийн үнэмлэх',
    show: ['art', 'grade'],
    validDays: 1825, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
