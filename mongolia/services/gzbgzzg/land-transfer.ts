import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'land-transfer',
  agency: 'gzbgzzg',
  kind: 'registration',
  title: 'Газар эзэмших эрх шилжүүлэх',
  summary: 'Газрын эрхээ өөр хүн, байгууллагад шилжүүлнэ.',
  words: [
    'газар зарах',
    'газар худалдах',
    'газар бэлэглэх',
    'газрын нэр шилжүүлэх',
    'sell land',
    'хашаагаа зарах',
    'хашаа худалдаж авсан',
    'газраа хүүхэддээ шилжүүлэх',
    'газар нэр дээрээ шилжүүлэх',
    'хашаа байшин зарах нэр',
    'эзэмших газраа хүнд өгөх',
    'buy land from someone',
  ],
  law: [{ act: 'Газрын тухай хууль' }],
  facts: {
    use: { from: 'land.parcel.landuseType', with: { parcelId: 'parcel' } },
    area: { from: 'land.parcel.areaM2', with: { parcelId: 'parcel' } },
    mortgaged: { from: 'land.parcel.mortgage', with: { parcelId: 'parcel' } },
    owed: { from: 'land.parcel.remainingAmount', with: { parcelId: 'parcel' } },
  },
  ask: {
    place: { type: 'place', title: 'Шилжүүлэх газар аль сум, дүүрэгт вэ?', level: 2 },
    parcel: {
      type: 'choice',
      title: 'Аль газраа шилжүүлэх вэ?',
      options: { rows: 'land.parcels', value: 'parcelId', label: ['addressStreetName', 'addressKhashaa', 'parcelId'] },
    },
    how: {
      type: 'choice',
      title: 'Яаж шилжүүлж байна вэ?',
      options: { sale: 'Худалдсан', gift: 'Бэлэглэсэн', heir: 'Өвлүүлсэн', swap: 'Солилцсон' },
    },
    receiver: {
      type: 'registerNumber',
      title: 'Авч байгаа хүний регистр юу вэ?',
      why: 'Эрхийг түүний нэр дээр бүртгэнэ.',
    },
    price: { type: 'money', title: 'Хэдэн төгрөгөөр худалдсан бэ?', least: 1 },
    contract: { type: 'file', title: 'Нотариатаар баталсан гэрээгээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { price: { how: 'sale' } },
  stop: [
    {
      when: { owed: { atLeast: 1 } },
      say: 'Эрх шилжүүлэхээс өмнө {owed}\u00a0₮ төлбөрөө төлнө.',
      remedy: 'Газрын төлбөрөө энд төлөөд дахин хандана уу.',
      instead: 'land-fee-payment',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Барьцаагүй', when: { mortgaged: false } }],
  refusals: [
    {
      code: 'mortgaged',
      say: 'Энэ газар банкны барьцаанд байгаа.',
      remedy: 'Барьцаалагчийн зөвшөөрөл авч хавсаргана уу.',
      law: { act: 'Газрын тухай хууль' },
    },
    {
      code: 'foreign',
      say: 'Газар эзэмших эрхийг зөвхөн Монгол иргэн, байгууллагад шилжүүлнэ.',
      remedy: 'Шилжүүлж авагчаа өөрчилнө үү.',
      law: { act: 'Газрын тухай хууль' },
    },
    {
      code: 'contract-void',
      say: 'Гэрээ хуулийн шаардлага хангаагүй байна.',
      remedy: 'Нотариатад гэрээгээ дахин байгуулна уу.',
      law: { act: 'Газрын тухай хууль' },
    },
  ],
  gives: { document: 'Шилжүүлсэн эрхийн бүртгэл', show: ['use', 'area', 'how'], validDays: 365 }, // no period is published: a cautious default of ours
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'medium',
})
