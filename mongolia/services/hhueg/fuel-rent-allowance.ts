import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'fuel-rent-allowance',
  agency: 'hhueg',
  kind: 'benefit',
  title: 'Орон сууц, түлшний хөнгөлөлт авах',
  summary: 'Байнгын асаргаатай, бэрхшээлтэй хүнд жилд нэг удаа олгоно.',
  words: ['түлшний мөнгө', 'нүүрсний мөнгө', 'байрны хөнгөлөлт', '140 мянга', 'fuel allowance'],
  law: [{ act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' }, { act: 'Ахмад настны тухай хууль' }],
  facts: {
    disabilityType: { from: 'disability.record.disabilityType' },
    carerNeeded: { from: 'disability.record.carerNeeded' },
    address: { from: 'civil.address.fullAddress' },
  },
  known: ['disabilityType', 'carerNeeded', 'address'],
  ask: {
    home: {
      type: 'choice',
      title: 'Ямар сууцанд амьдардаг вэ?',
      options: { flat: 'Халаалттай орон сууц', house: 'Байшин', ger: 'Гэр' },
    },
    rent: { type: 'yesNo', title: 'Түрээсийн байр уу?' },
    rentPaper: { type: 'file', title: 'Түрээсийн гэрээгээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    place: { type: 'place', title: 'Сууц аль сум, дүүрэгт байдаг вэ?', level: 2 },
    account: {
      type: 'text',
      title: 'Жилийн хөнгөлөлт авах данс',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
  },
  when: { rent: { home: ['flat', 'house'] }, rentPaper: { home: ['flat', 'house'], rent: true } },
  stop: [
    {
      when: { disabilityType: { known: false } },
      say: 'Хөгжлийн бэрхшээлийн бүртгэл алга.',
      remedy: 'Магадлах комисст орж бүртгүүлнэ үү.',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Байнгын асаргаа шаардлагатай', when: { carerNeeded: true } }],
  refusals: [
    {
      code: 'this-year',
      say: 'Энэ жил хөнгөлөлт авсан байна.',
      remedy: 'Ирэх жил дахин хүсэлт гаргана уу.',
      law: { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    },
    {
      code: 'no-need',
      say: 'Хуульд заасан бэрхшээлд хамаарахгүй.',
      remedy: 'Тогтоолт өөрчлөгдвөл дахин хандана уу.',
      law: { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    },
  ],
  gives: { says: 'Хөнгөлөлт олгохоор шийдлээ. Мөнгө дансанд орно.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  source: 'irged.ulaanbaatar.mn/support/1, buzznews.mn 30779: once a year',
  confidence: 'medium',
})
