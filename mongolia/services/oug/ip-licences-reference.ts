import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'ip-licences-reference',
  agency: 'oug',
  title: 'Лицензийн гэрээний лавлагаа',
  summary: 'Оюуны өмчөө ашиглуулсан гэрээнүүдээ баталсан баримт авна.',
  words: [
    'лиценз өгсөн',
    'ашиглуулах гэрээ',
    'франчайз',
    'licence contract',
    'хэн хэнд брэндээ ашиглуулсан',
    'лицензийн гэрээтэй эсэх',
    'франчайз бүртгэлтэй эсэх',
    'логогоо ашиглуулсан гэрээний лавлагаа',
    'патент ашиглуулсан гэрээ харах',
    'list of licence deals',
  ],
  law: [{ act: 'Оюуны өмчийн тухай хууль' }, { act: 'Иргэний хууль' }],
  read: 'patents.licences',
  show: ['contractNumber', 'objectName', 'partnerName', 'validUntil'],
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Лицензийн гэрээ бүртгэлгүй байна.',
    remedy: 'Гэрээгээ «Лицензийн гэрээ бүртгүүлэх» үйлчилгээгээр бүртгүүлээрэй.',
  },
  confidence: 'low',
})
