import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'no-marriage-reference',
  agency: 'ubeg',
  title: 'Гэрлэсний бүртгэлгүй лавлагаа',
  summary: 'Гэрлэлтийн бүртгэлгүйгээ баталсан баримт авна.',
  words: [
    'гэрлээгүй лавлагаа',
    'ганц бие тодорхойлолт',
    'not married',
    'гэрлээгүй гэсэн бичиг',
    'гэрлэж байгаагүй тодорхойлолт',
    'ганц бие гэсэн лавлагаа',
    'гадаад хүнтэй гэрлэхэд ганц бие',
    'ганц бие ээж лавлагаа',
    'single certificate',
    'never married',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'civil.noMarriage',
  show: ['status', 'citizenship'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Танд гэрлэлтийн бүртгэл байна.', remedy: 'Оронд нь «Гэрлэсний бүртгэлийн лавлагаа» аваарай.' },
  source: 'github:Tugs11/emongolia-burduulelt, names and prices as the e-Mongolia search gave them, 2026-10',
  confidence: 'high',
})
