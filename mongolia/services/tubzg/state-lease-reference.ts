import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'state-lease-reference',
  agency: 'tubzg',
  title: 'Төрийн өмчийн түрээсийн лавлагаа',
  summary: 'Төрийн байр, талбай түрээсэлснээ баталсан баримт авна.',
  words: [
    'төрийн өмч түрээс',
    'түрээсийн гэрээ',
    'төрийн байр',
    'state lease',
    'төрийн байр түрээсэлдэг бичиг',
    'сургуулийн талбай түрээсэлсэн лавлагаа',
    'төрийн түрээсийн гэрээ хугацаа',
    'төрийн байрны түрээсийн өр',
    'аренд лавлагаа төрийн',
    'state rent proof',
  ],
  law: [
    { act: 'Төрийн болон орон нутгийн өмчийн тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'holdings.leases',
  show: ['contractNumber', 'assetName', 'rentAmount', 'validUntil'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Төрийн өмчийн түрээс алга.', remedy: 'Гэрээ байгуулсан байгууллагадаа хандаарай.' },
  confidence: 'low',
})
