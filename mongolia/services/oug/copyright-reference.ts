import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'copyright-reference',
  agency: 'oug',
  title: 'Зохиогчийн эрхийн бүртгэлийн лавлагаа',
  summary: 'Бүртгүүлсэн бүтээлүүдээ баталсан баримт авна.',
  words: [
    'миний бүтээл',
    'зохиогчийн гэрчилгээ',
    'дууны эрх',
    'copyright certificate',
    'дуу минь бүртгэлтэй гэдгийг батлах',
    'зохиогч мөнөө батлах',
    'номын эрхийн гэрчилгээ',
    'бүртгүүлсэн бүтээлийн бичиг',
    'proof of authorship',
  ],
  law: [{ act: 'Зохиогчийн эрхийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'patents.works',
  show: ['certificateNumber', 'workName', 'workKind', 'createdDate', 'registeredDate'],
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Бүртгэлтэй бүтээл алга.', remedy: 'Бүтээлээ «Зохиогчийн эрх бүртгүүлэх» үйлчилгээгээр бүртгүүлээрэй.' },
  confidence: 'low',
})
