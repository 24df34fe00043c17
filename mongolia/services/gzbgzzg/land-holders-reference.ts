import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'land-holders-reference',
  agency: 'gzbgzzg',
  title: 'Газрын хамтран эзэмшигчийн лавлагаа',
  summary: 'Нэг газрыг хамтран эзэмшдэг хүмүүсийн бүртгэл авна.',
  words: [
    'хамтран эзэмшигч',
    'газрын эзэд',
    'co-owner',
    'газрыг хэн хамт эзэмшдэг',
    'хамтран эзэмшигч нарын нэрс',
    'газарт хэдэн эзэн бүртгэлтэй',
    'хашааны газар хэний нэр дээр',
    'хамтран өмчлөгч газар',
    'who shares this land',
  ],
  law: [{ act: 'Газрын тухай хууль' }],
  read: 'land.holders',
  show: ['surname', 'lastname', 'firstname'],
  ask: {
    name: 'parcel',
    question: {
      type: 'choice',
      title: 'Аль газрын эзэмшигчид вэ?',
      options: { rows: 'land.parcels', value: 'parcelId', label: ['addressStreetName', 'addressKhashaa', 'parcelId'] },
    },
    fills: { parcelId: 'parcel' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Эзэмшигчийн бүртгэл олдсонгүй.', remedy: 'Газрын албанд эзэмшигчийн бүртгэлээ шалгуулна уу.' },
  source: 'github:e-mongolia/lavlagaa, official reference system, 2023',
  confidence: 'medium',
})
