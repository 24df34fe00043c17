import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'crop-field-registration',
  agency: 'mofali',
  kind: 'registration',
  title: 'Тариалангийн талбай бүртгүүлэх',
  summary: 'Тариалсан талбай, таримлаа жил бүр бүртгүүлнэ.',
  words: [
    'тариалан бүртгүүлэх',
    'тариалсан талбай',
    'ногоо тарих',
    'crop field',
    'төмс тарьсан',
    'улаанбуудай тариалсан',
    'талбайн хэмжээгээ мэдүүлэх',
    'тариаланчаар бүртгүүлэх',
    'хаврын тариалалт бүртгүүлэх',
    'i planted wheat',
    'planted potatoes',
  ],
  law: [{ act: 'Тариалангийн тухай хууль' }],
  facts: { use: { from: 'land.parcel.landuseType', with: { parcelId: 'parcel' } } },
  ask: {
    parcel: {
      type: 'choice',
      title: 'Аль газарт тариалсан бэ?',
      options: { rows: 'land.parcels', value: 'parcelId', label: ['addressStreetName', 'addressKhashaa', 'parcelId'] },
    },
    plant: {
      type: 'choice',
      title: 'Юу тариалсан бэ?',
      options: { wheat: 'Буудай', potato: 'Төмс', vegetable: 'Хүнсний ногоо', fodder: 'Тэжээл', rape: 'Рапс' },
    },
    hectares: { type: 'number', title: 'Хэдэн га тариалсан бэ?', least: 1 },
    watered: { type: 'yesNo', title: 'Усалгаатай юу?' },
    seed: {
      type: 'choice',
      title: 'Үрээ хаанаас авсан бэ?',
      options: { own: 'Өөрийн үр', bought: 'Худалдаж авсан', fund: 'Тариалан эрхлэлтийг дэмжих сан' },
    },
  },
  fee: [{ label: 'Үйлчилгээ', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Зориулалт нь газар тариалан', when: { use: 'газар тариалан' } }],
  refusals: [
    {
      code: 'pasture',
      say: 'Энэ газар бэлчээрийн ангилалд байна.',
      remedy: 'Газрынхаа зориулалтыг өөрчлүүлнэ үү.',
      law: { act: 'Тариалангийн тухай хууль' },
    },
    {
      code: 'wild-seed',
      say: 'Үр сортын баталгаагүй байна.',
      remedy: 'Баталгаатай үр хэрэглэж дахин бүртгүүлнэ үү.',
      law: { act: 'Тариалангийн тухай хууль' },
    },
  ],
  gives: { document: 'Тариалангийн талбайн бүртгэл', show: ['plant', 'hectares', 'watered', 'seed'], validDays: 365 }, // no period is published: a cautious default of ours
  confidence: 'medium',
})
