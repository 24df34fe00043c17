import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'no-passport-reference',
  agency: 'ubeg',
  title: 'Гадаад паспорт аваагүйн лавлагаа',
  summary: 'Гадаад паспортын бүртгэлгүйгээ баталсан баримт авна.',
  words: [
    'паспортгүй лавлагаа',
    'паспорт аваагүй тодорхойлолт',
    'гадаад гараагүй',
    'no passport',
    'паспортгүй гэсэн бичиг',
    'загран аваагүй лавлагаа',
    'паспорт авч байгаагүй тодорхойлолт',
    'гадаад паспорт байхгүй бичиг',
    'паспорт огт захиалаагүй',
    'never had passport',
  ],
  law: [{ act: 'Улсын бүртгэлийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'civil.noPassport',
  show: ['status', 'citizenship'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Танд гадаад паспортын бүртгэл байна.', remedy: 'Оронд нь «Гадаад паспортын лавлагаа» аваарай.' },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023',
  confidence: 'high',
})
