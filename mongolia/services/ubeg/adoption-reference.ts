import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'adoption-reference',
  agency: 'ubeg',
  title: 'Үрчилсний бүртгэлийн лавлагаа',
  summary: 'Үрчлэлтийг баталсан баримт авна.',
  words: [
    'үрчлэлтийн гэрчилгээ',
    'өргөж авсан',
    'үрчлүүлсэн тодорхойлолт',
    'adoption certificate',
    'намайг үрчилсэн бичиг',
    'өргөмөл хүүхэд гэдгээ батлах',
    'үрчилсэн хүүхдийн лавлагаа',
    'өргөж авсан хүүхдийн бичиг',
    'үрчлүүлсэн эсэхээ мэдэх',
    'proof of adoption',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Гэр бүлийн тухай хууль' }],
  read: 'civil.adoption',
  show: ['adoptedDate', 'registeredId', 'adopterName', 'decisionNumber'],
  for: ['self', 'child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Үрчлэлтийн бүртгэл олдсонгүй.',
    remedy: 'Шийдвэр гарсан ч бүртгүүлээгүй бол «Үрчлэлт бүртгүүлэх» үйлчилгээг аваарай.',
  },
  confidence: 'low',
})
