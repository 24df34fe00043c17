import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'hospital-accreditation',
  agency: 'emht',
  kind: 'certificate',
  title: 'Эмнэлгийн магадлан итгэмжлэл',
  summary: 'Эмнэлгийн чанар, аюулгүй байдлыг үнэлж гэрчилгээ олгоно.',
  words: [
    'магадлан итгэмжлэл',
    'эмнэлгийн итгэмжлэл',
    'эмнэлгийн чанар',
    'accreditation',
    'эмнэлгээ магадлан итгэмжлүүлэх',
    'эмнэлгийн үнэлгээ хийлгэх',
    'эмнэлэг чанарын гэрчилгээ',
    'клиникээ итгэмжлүүлэх',
    'эмнэлгийн аккредитаци',
    'accredit our clinic',
  ],
  law: [{ act: 'Эмнэлгийн тусламж, үйлчилгээний тухай хууль' }],
  facts: { sites: { rows: 'medicine.facilities' }, siteCount: { count: 'sites' } },
  ask: {
    facility: {
      type: 'choice',
      title: 'Аль эмнэлгийг үнэлүүлэх вэ?',
      options: { rows: 'medicine.facilities', value: 'licenceNumber', label: ['facilityName', 'activity'] },
    },
    round: {
      type: 'choice',
      title: 'Хэд дэх удаа вэ?',
      options: { first: 'Анх удаа', renew: 'Хугацаа дуусах дөхсөн', after: 'Өмнө тэнцээгүй' },
    },
    self: { type: 'file', title: 'Өөрийн үнэлгээний тайланг хавсаргана уу', accept: ['pdf'] },
    beds: { type: 'number', title: 'Хэдэн ортой вэ?', least: 0, most: 2000 },
    visit: { type: 'date', title: 'Шинжээчид хэзээ ирж болох вэ?', earliest: 'today' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Эмнэлгийн зөвшөөрөлтэй', when: { siteCount: { atLeast: 1 } } }],
  returns: [{ code: 'self-incomplete', say: 'Өөрийн үнэлгээ дутуу байна.', asks: ['self'] }],
  refusals: [
    {
      code: 'score',
      say: 'Үнэлгээний оноо хүрээгүй.',
      remedy: 'Зөвлөмжийг биелүүлж дахин хүсэлт гаргана уу.',
      law: { act: 'Эмнэлгийн тусламж, үйлчилгээний тухай хууль' },
    },
    {
      code: 'year',
      say: 'Нэг жил ажиллаагүй эмнэлгийг үнэлэхгүй.',
      remedy: 'Нэг жил болоод хүсэлт гаргана уу.',
      law: { act: 'Эмнэлгийн тусламж, үйлчилгээний тухай хууль' },
    },
  ],
  gives: { document: 'Магадлан итгэмжлэлийн гэрчилгээ', show: ['round', 'beds', 'visit'], validDays: 1095 },
  confidence: 'low',
})
