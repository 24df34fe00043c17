import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'water-use-reference',
  agency: 'usg',
  title: 'Ус ашиглах эрхийн лавлагаа',
  summary: 'Ус ашиглах гэрээ, хэмжээгээ батална.',
  words: [
    'усны гэрээ лавлагаа',
    'ус ашиглалт',
    'water contract',
    'ус ашиглах эрх хэзээ дуусах',
    'ус ашигладаг гэсэн бичиг компани',
    'ус ашиглах зөвшөөрлийн лавлагаа',
    'усны хэмжээ лимит шалгах',
    'ус ашигласны гэрээний лавлагаа',
    'proof of water right',
    'уурхайн усны эрх шалгах',
  ],
  law: [{ act: 'Усны тухай хууль' }],
  read: 'water.uses',
  show: ['contractNumber', 'source', 'dailyVolume', 'expireDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Ус ашиглах эрхийн бичиг олдсонгүй.', remedy: 'Ус ашиглах эрх авах хүсэлт гаргана уу.' },
  confidence: 'medium',
})
