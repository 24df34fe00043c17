import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'divorce-reference',
  agency: 'ubeg',
  title: 'Гэрлэлт цуцалсны бүртгэлийн лавлагаа',
  summary: 'Гэрлэлтээ цуцалснаа баталсан баримт авна.',
  words: [
    'салсан лавлагаа',
    'гэрлэлт цуцалсан тодорхойлолт',
    'салалтын гэрчилгээ',
    'divorce certificate',
    'салсан гэсэн бичиг',
    'гэрлэлтээ цуцалсан огноо',
    'нөхрөөсөө салсан бичиг',
    'эхнэрээсээ салсан лавлагаа',
    'дахин гэрлэхэд салсан бичиг',
    'салснаа батлах',
    'proof of divorce',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'civil.divorce',
  show: ['marriedDate', 'cancelDate', 'cancelId', 'courtId', 'cancelDistrict'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Гэрлэлт цуцалсны бүртгэл олдсонгүй.',
    remedy: 'Шүүхээр салсан бол эхлээд «Гэрлэлт цуцалснаа бүртгүүлэх» үйлчилгээг аваарай.',
  },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023',
  confidence: 'high',
})
