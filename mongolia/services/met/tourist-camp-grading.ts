import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'tourist-camp-grading',
  agency: 'met',
  kind: 'certificate',
  title: 'Зочид буудал, жуулчны баазад зэрэглэл авах',
  summary: 'Од, зэрэглэлээ тогтоолгож гэрчилгээ авна.',
  words: [
    'одтой буудал',
    'буудлын зэрэглэл',
    'жуулчны бааз',
    'hotel stars',
    'буудалдаа од авах',
    'отель одтой болгох',
    'жуулчны бааз зэрэгтэй болох',
    'гэр бааз зэрэглэл',
    'гостиниц зэрэглэл',
    'таван одтой буудал',
    'hotel star rating',
    'буудлын од нэмэх',
  ],
  law: [{ act: 'Аялал жуулчлалын тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагын буудал вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    house: {
      type: 'choice',
      title: 'Ямар газар вэ?',
      options: { hotel: 'Зочид буудал', camp: 'Жуулчны бааз', hostel: 'Дэн буудал' },
    },
    beds: { type: 'number', title: 'Хэдэн ортой вэ?', least: 1 },
    stars: { type: 'number', title: 'Хэдэн одонд өрсөлдөх вэ?', least: 1, most: 5 },
    selfTest: { type: 'file', title: 'Өөрийн үнэлгээгээ хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'points',
      say: 'Оноо хүссэн зэрэглэлд хүрээгүй байна.',
      remedy: 'Доод зэрэглэлд хүсэлт гаргаж болно.',
      law: { act: 'Аялал жуулчлалын тухай хууль' },
    },
    {
      code: 'hygiene',
      say: 'Ариун цэврийн шаардлага хангаагүй байна.',
      remedy: 'Зөрчлөө арилгаад дахин үнэлүүлнэ үү.',
      law: { act: 'Эрүүл ахуйн тухай хууль' },
    },
  ],
  gives: { document: 'Зэрэглэлийн гэрчилгээ', show: ['house', 'beds', 'stars'], validDays: 1095 }, // no period is published: a cautious default of ours
  confidence: 'low',
})
