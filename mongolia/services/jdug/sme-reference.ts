import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'sme-reference',
  agency: 'jdug',
  title: 'Жижиг, дунд үйлдвэр эрхлэгчийн лавлагаа',
  summary: 'Бүртгэлтэй жижиг, дунд үйлдвэр гэдгээ батална.',
  words: [
    'ЖДҮ лавлагаа',
    'жижиг бизнес лавлагаа',
    'SME reference',
    'манай компани ждү мөн эсэх',
    'ждү гэсэн бичиг',
    'ждү эрхлэгчийн тодорхойлолт',
    'ждү гэрчилгээ хүчинтэй эсэх',
    'жижиг үйлдвэртэй гэсэн лавлагаа',
    'proof of sme',
    'тендерт ждү лавлагаа',
  ],
  law: [{ act: 'Жижиг, дунд үйлдвэр, үйлчилгээг дэмжих тухай хууль' }],
  read: 'livestock.smeRecord',
  show: ['legalEntityName', 'size', 'sector', 'registeredDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Жижиг, дунд үйлдвэрийн бүртгэл олдсонгүй.',
    remedy: 'Жижиг, дунд үйлдвэр эрхлэгчийн гэрчилгээ авна уу.',
  },
  confidence: 'medium',
})
