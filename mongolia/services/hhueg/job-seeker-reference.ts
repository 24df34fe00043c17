import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'job-seeker-reference',
  agency: 'hhueg',
  title: 'Ажил хайгчийн бүртгэлийн лавлагаа',
  summary: 'Ажил хайгчаар бүртгэлтэйгээ баталсан баримт авна.',
  words: [
    'ажилгүй тодорхойлолт',
    'ажил хайгчийн тодорхойлолт',
    'ажилгүй гэсэн лавлагаа',
    'job seeker statement',
    'ажилгүй гэсэн бичиг',
    'ажил хийдэггүй тодорхойлолт',
    'ажилгүйн лавлагаа',
    'биржид бүртгэлтэй тодорхойлолт',
    'ажил хайж байгаа бичиг',
    'proof i am unemployed',
  ],
  law: [{ act: 'Хөдөлмөр эрхлэлтийг дэмжих тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'labour.seeker',
  show: ['seekerNumber', 'registeredDate', 'statusName', 'profession', 'officeName'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: {
    say: 'Та ажил хайгчаар бүртгүүлээгүй байна.',
    remedy: '«Ажил хайгчаар бүртгүүлэх» үйлчилгээгээр бүртгүүлнэ үү.',
  },
  confidence: 'medium',
})
