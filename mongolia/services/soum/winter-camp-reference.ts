import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'winter-camp-reference',
  agency: 'soum',
  title: 'Өвөлжөө, хаваржааны лавлагаа',
  summary: 'Өвөлжөө, хаваржааны гэрчилгээ, хугацааг харуулна.',
  words: [
    'өвөлжөөний лавлагаа',
    'хаваржааны гэрчилгээ харах',
    'бууцны бичиг',
    'camp reference',
    'өвөлжөө хэний нэр дээр',
    'өвөлжөөний гэрчилгээ хэзээ дуусах',
    'өвөлжөөтэй гэсэн бичиг',
    'хаваржаатай гэсэн тодорхойлолт',
    'өвөлжөөний бичгээ харах',
    'proof of winter camp',
    'бууц миний нэр дээр',
  ],
  law: [{ act: 'Газрын тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'households.camps',
  show: ['certificateNumber', 'season', 'placeName', 'hectares', 'until'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Өвөлжөө, хаваржааны гэрчилгээ олдсонгүй.', remedy: 'Гэрчилгээ авах хүсэлтээ сумандаа гаргана уу.' },
  confidence: 'low',
})
