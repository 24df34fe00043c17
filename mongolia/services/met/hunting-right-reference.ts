import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'hunting-right-reference',
  agency: 'met',
  title: 'Ан агнуурын эрхийн лавлагаа',
  summary: 'Ан агнах, загас барих эрхийн бичгээ батална.',
  words: [
    'ангийн эрх',
    'агнуурын бичиг',
    'hunting right',
    'ангийн эрхийн бичигтэй эсэх',
    'ан хийх зөвшөөрөлтэй лавлагаа',
    'загас барих бичигтэй лавлагаа',
    'агнуурын зөвшөөрөл шалгах',
    'ангийн бичгийн хугацаа',
    'hunting licence check',
  ],
  law: [{ act: 'Амьтны тухай хууль' }],
  read: 'environment.huntingRights',
  show: ['contractNumber', 'species', 'quantity', 'expireDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Ан агнах эрхийн бичиг олдсонгүй.', remedy: 'Сумандаа ан агнах эрх авах хүсэлт гаргана уу.' },
  confidence: 'medium',
})
