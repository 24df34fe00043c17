import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'fuel-station-reference',
  agency: 'amgtg',
  title: 'Шатахуун түгээх станцын лавлагаа',
  summary: 'Түгээх станцын зөвшөөрлөө батална.',
  words: [
    'колонк',
    'шатахуун түгээх станц',
    'бензин',
    'fuel station',
    'колонкийн зөвшөөрөлтэй эсэх',
    'колонк лицензтэй юу',
    'шатахуун зардаг эрхийн лавлагаа',
    'азс зөвшөөрлийн лавлагаа',
    'колонкийн эрх хэзээ дуусах',
    'gas station licence check',
  ],
  law: [{ act: 'Газрын тосны бүтээгдэхүүний тухай хууль' }],
  read: 'minerals.fuelStations',
  show: ['stationNumber', 'address', 'permitUntil'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Шатахуун түгээх станц бүртгэгдээгүй.', remedy: 'Станцын зөвшөөрлийн хүсэлт гаргана уу.' },
  confidence: 'medium',
})
