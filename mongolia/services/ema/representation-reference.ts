import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'representation-reference',
  agency: 'ema',
  title: 'Олгосон төлөөллийн лавлагаа',
  summary: 'Хэнд, ямар үйлчилгээнд төлөөлөх эрх өгснөө баталсан баримт авна.',
  words: [
    'төлөөлөгч шалгах',
    'хэн намайг төлөөлдөг',
    'төлөөлөх эрх',
    'representative',
    'хэн миний өмнөөс авч байна',
    'хэнд эрх өгсөнөө харах',
    'миний төлөөлөгчид',
    'би хэнийг төлөөлж байгаа',
    'төлөөлдөг гэдгээ батлах бичиг',
    'who represents me',
    'төлөөллийн эрх хэзээ дуусах',
  ],
  law: [{ act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }, { act: 'Иргэний хууль' }],
  read: 'platform.mandates',
  show: ['mandateNumber', 'agentName', 'scope', 'validUntil'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Төлөөлөх эрх олгоогүй байна.', remedy: 'Олгох бол «Төлөөлөх эрх олгох» үйлчилгээг аваарай.' },
  confidence: 'low',
})
