import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'parking-permit-reference',
  agency: 'nzdtg',
  title: 'Оршин суугчийн зогсоолын лавлагаа',
  summary: 'Гэрийнхээ орчимд зогсох эрхээ баталсан баримт авна.',
  words: [
    'зогсоолын эрх',
    'оршин суугчийн зогсоол',
    'зогсоолын бүс',
    'parking permit',
    'гэрийн гадаа машин тавих эрх',
    'зогсоолын зөвшөөрөлтэй эсэх',
    'оршин суугч зогсоол эрхийн бичиг',
    'хотхоны зогсоолын эрх',
    'үнэгүй зогсоол оршин суугч',
    'resident parking proof',
  ],
  law: [
    { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    { act: 'Монгол Улсын нийслэл Улаанбаатар хотын эрх зүйн байдлын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'capital.parkingPermits',
  show: ['permitNumber', 'plateNumber', 'zone', 'until'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Зогсоолын эрх олдсонгүй.',
    remedy: '«Оршин суугчийн зогсоолын эрх авах» үйлчилгээгээр хүсэлт гаргана уу.',
  },
  confidence: 'low',
})
