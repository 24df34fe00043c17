import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'land-valuation-reference',
  agency: 'gzbgzzg',
  title: 'Газрын үнэлгээний лавлагаа',
  summary: 'Газрынхаа суурь үнэ, бүсийг харсан баримт авна.',
  words: [
    'газрын үнэ',
    'газрын үнэлгээ',
    'land price',
    'миний газар хэдэн төгрөгийн үнэтэй',
    'хашаа хэд хүрэх вэ',
    'газрын суурь үнэ',
    'газрын зэрэглэл бүс',
    'газрын төлбөр бодох үнэлгээ',
    'how much is my land',
  ],
  law: [{ act: 'Газрын төлбөрийн тухай хууль' }],
  read: 'land.valuation',
  show: ['levelName', 'areaM2', 'basePriceM2', 'basePrice'],
  ask: {
    name: 'parcel',
    question: {
      type: 'choice',
      title: 'Аль газрын үнэлгээ вэ?',
      options: { rows: 'land.parcels', value: 'parcelId', label: ['addressStreetName', 'addressKhashaa', 'parcelId'] },
    },
    fills: { parcelId: 'parcel' },
  },
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Энэ талбайн үнэлгээ гараагүй байна.', remedy: 'Газрын албанд үнэлгээний хүсэлт гаргана уу.' },
  source: 'github:e-mongolia/lavlagaa, official reference system, 2023',
  confidence: 'high',
})
