import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'mineral-licence-transfer',
  agency: 'amgtg',
  kind: 'registration',
  title: 'Ашигт малтмалын зөвшөөрөл шилжүүлэх',
  summary: 'Тусгай зөвшөөрлөө өөр компанид шилжүүлнэ.',
  words: [
    'лиценз зарах',
    'лиценз шилжүүлэх',
    'sell licence',
    'уурхайн лиценз худалдаж авах',
    'лицензээ өөр компанид өгөх',
    'хайгуулын лиценз зарах',
    'уурхайгаа зарах',
    'лицензийн эзэн солих',
    'buy mining licence',
  ],
  law: [{ act: 'Ашигт малтмалын тухай хууль' }],
  facts: {
    pledged: { from: 'minerals.licence.pledged', with: { licenceNumber: 'licence' } },
    dispute: { from: 'minerals.licence.dispute', with: { licenceNumber: 'licence' } },
  },
  ask: {
    licence: {
      type: 'choice',
      title: 'Аль зөвшөөрлийг шилжүүлэх вэ?',
      options: { rows: 'minerals.licences', value: 'licenceNumber', label: ['licenceNumber', 'areaName', 'kind'] },
    },
    ground: {
      type: 'choice',
      title: 'Шилжүүлэх үндэслэл юу вэ?',
      options: { sale: 'Худалдсан', merger: 'Нэгдсэн', pledge: 'Барьцаа гүйцэтгэсэн', child: 'Охин компанид' },
    },
    buyer: { type: 'text', title: 'Хүлээн авагч компанийн регистр юу вэ?', longest: 12 },
    deal: { type: 'money', title: 'Шилжүүлгийн үнэ хэд вэ?', least: 0 },
    taxProof: { type: 'file', title: 'Шилжүүлгийн татвар төлсөн баримтыг хавсаргана уу', accept: ['pdf'] },
  },
  stop: [
    {
      when: { dispute: true },
      say: 'Маргаантай зөвшөөрлийг шилжүүлэхгүй.',
      remedy: 'Маргаан шийдэгдсэний дараа хандана уу.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Барьцаагүй', when: { pledged: false } }],
  refusals: [
    {
      code: 'tax-unpaid',
      say: 'Шилжүүлгийн татвар бүрэн төлөгдөөгүй.',
      remedy: 'Татвараа төлж баримтаа илгээнэ үү.',
      law: { act: 'Ашигт малтмалын тухай хууль' },
    },
    {
      code: 'receiver-unfit',
      say: 'Хүлээн авагч эзэмших эрхгүй байна.',
      remedy: 'Монгол Улсад бүртгэлтэй компани сонгоно уу.',
      law: { act: 'Ашигт малтмалын тухай хууль' },
    },
  ],
  gives: { says: 'Шилжүүлгийг бүртгэж, гэрчилгээг шинэчиллээ.' },
  confidence: 'medium',
})
