import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'no-id-card-reference',
  agency: 'ubeg',
  title: 'Иргэний үнэмлэх аваагүйн лавлагаа',
  summary: 'Үнэмлэх аваагүй хүний бүртгэлийг баталсан баримт авна.',
  words: [
    'үнэмлэхгүй тодорхойлолт',
    'үнэмлэх аваагүй',
    'хүүхдийн бүртгэлийн лавлагаа',
    'no id card',
    'үнэмлэх авч байгаагүй бичиг',
    'хүүхэд үнэмлэхгүй тодорхойлолт',
    'үнэмлэхгүй хүний лавлагаа',
    '16 хүрээгүй үнэмлэхгүй',
    'иргэний үнэмлэх огт аваагүй',
    'never had id card',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'civil.noCard',
  show: ['status', 'birthDate', 'registeredNum'],
  for: ['self', 'child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Иргэний үнэмлэхийн бүртгэл байна.', remedy: 'Оронд нь «Иргэний үнэмлэхийн лавлагаа» аваарай.' },
  source: 'github:e-mongolia/lavlagaa, name of the KHUR operation; title from memory',
  confidence: 'medium',
})
