import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'children-reference',
  agency: 'ubeg',
  title: 'Хүүхдийн бүртгэлийн лавлагаа',
  summary: 'Таны нэр дээр бүртгэлтэй хүүхдүүдийг баталсан баримт авна.',
  words: [
    'хэдэн хүүхэдтэй',
    'хүүхдийн тодорхойлолт',
    'хүүхдүүдийн лавлагаа',
    'children',
    'миний нэр дээрх хүүхдүүд',
    'олон хүүхэдтэй гэдгээ батлах',
    'гурван хүүхэдтэй бичиг',
    'хүүхэдтэй эсэхээ батлах',
    'эхийн одонд хүүхдийн лавлагаа',
    'proof of children',
  ],
  law: [
    { act: 'Гэр бүлийн тухай хууль' },
    { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'civil.children',
  show: ['regnum', 'lastname', 'firstname', 'birthDate'],
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Таны нэр дээр хүүхэд бүртгэлгүй байна.',
    remedy: 'Хүүхдээ бүртгүүлээгүй бол «Хүүхдийн төрөлт бүртгүүлэх» үйлчилгээг аваарай.',
  },
  source: 'github:e-mongolia/lavlagaa, name of the KHUR operation; title from memory',
  confidence: 'medium',
})
