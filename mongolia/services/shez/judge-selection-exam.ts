import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'judge-selection-exam',
  agency: 'shez',
  kind: 'exam',
  title: 'Шүүгчийн сонгон шалгаруулалтад бүртгүүлэх',
  summary: 'Шүүгчийн сул орон тоонд нэр дэвшихээр бүртгүүлнэ.',
  words: [
    'шүүгч болох',
    'шүүгчийн сонгон шалгаруулалт',
    'шүүгчид нэр дэвших',
    'become a judge',
    'шүүгч болмоор',
    'шүүгчийн шалгалт өгөх',
    'шүүгчид өрсөлдөх',
    'шүүгчийн сул орон тоо',
    'шүүгчээр ажиллах материал',
    'judge exam',
  ],
  law: [{ act: 'Монгол Улсын шүүхийн тухай хууль' }],
  facts: {
    lawyer: { from: 'justice.lawyer.lawyerNumber' },
    since: { from: 'justice.lawyer.sinceDate' },
    punishments: { rows: 'police.record' },
    sentences: { count: 'punishments' },
    degree: { from: 'education.diploma.degreeName' },
  },
  known: ['lawyer', 'since', 'degree'],
  ask: {
    level: {
      type: 'choice',
      title: 'Аль шатны шүүхэд нэр дэвших вэ?',
      options: { first: 'Анхан шат', appeal: 'Давж заалдах шат', supreme: 'Улсын дээд шүүх' },
    },
    field: {
      type: 'choice',
      title: 'Ямар чиглэлээр вэ?',
      options: { civil: 'Иргэний', criminal: 'Эрүүгийн', administrative: 'Захиргааны' },
    },
    party: { type: 'yesNo', title: 'Сүүлийн 5 жилд улс төрийн намын гишүүн байсан уу?' },
    cv: { type: 'file', title: 'Намтраа хавсаргана уу', accept: ['pdf'] },
    income: { type: 'file', title: 'Хөрөнгө, орлогын мэдүүлгээ хавсаргана уу', accept: ['pdf'] },
  },
  stop: [
    {
      when: { lawyer: { known: false } },
      say: 'Та хуульчийн бүртгэлд алга байна.',
      remedy: 'Хуульчийн шалгалтад тэнцсэний дараа бүртгүүлнэ үү.',
    },
    {
      when: { sentences: { atLeast: 1 } },
      say: 'Ял шийтгүүлсэн хүн шүүгчид нэр дэвшихгүй.',
      remedy: 'Бүртгэл буруу бол цагдаад засуулна уу.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Дээд боловсролтой', when: { degree: { known: true } } }],
  refusals: [
    {
      code: 'experience',
      say: 'Хуульчаар ажилласан хугацаа хүрэлцэхгүй байна.',
      remedy: 'Шаардлага хангасны дараа дахин бүртгүүлнэ үү.',
      law: { act: 'Монгол Улсын шүүхийн тухай хууль' },
    },
    {
      code: 'political',
      say: 'Улс төрийн албан тушаал эрхэлж байсан байна.',
      remedy: 'Хуульд заасан хугацаа өнгөрсний дараа нэр дэвшинэ үү.',
      law: { act: 'Монгол Улсын шүүхийн тухай хууль' },
    },
  ],
  gives: { says: 'Таны материалыг хүлээн авлаа. Шалгалтын товыг имэйлээр мэдэгдэнэ.' },
  confidence: 'low',
})
