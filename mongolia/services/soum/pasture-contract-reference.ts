import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'pasture-contract-reference',
  agency: 'soum',
  title: 'Бэлчээрийн гэрээний лавлагаа',
  summary: 'Бэлчээр ашиглах гэрээгээ баталсан баримт авна.',
  words: [
    'бэлчээрийн лавлагаа',
    'бэлчээрийн гэрээ харах',
    'миний бэлчээр',
    'pasture contract',
    'бэлчээрийн гэрээ маань дуусах хугацаа',
    'бэлчээр ашигладаг гэсэн бичиг',
    'отор нутгийн гэрээ шалгах',
    'бэлчээр хэний нэр дээр',
    'малчдын бүлгийн гэрээ харах',
    'my pasture contract',
  ],
  law: [{ act: 'Газрын тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'households.pasture',
  show: ['contractNumber', 'pastureName', 'season', 'hectares', 'until'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Бэлчээр ашиглах гэрээ олдсонгүй.', remedy: 'Малчдын бүлгээрээ гэрээ байгуулах хүсэлт гаргана уу.' },
  confidence: 'low',
})
