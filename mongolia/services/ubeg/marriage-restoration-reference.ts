import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'marriage-restoration-reference',
  agency: 'ubeg',
  title: 'Гэрлэлт сэргээсний бүртгэлийн лавлагаа',
  summary: 'Цуцалсан гэрлэлтээ сэргээснээ баталсан баримт авна.',
  words: [
    'эвлэрсэн лавлагаа',
    'гэрлэлт сэргээсэн тодорхойлолт',
    'дахин нийлсэн',
    'restored marriage',
    'эвлэрч гэрлэлт сэргээсэн бичиг',
    'дахин нийлсэн гэсэн бичиг',
    'сэргээсэн гэрлэлтийн баталгаа',
    'гэрлэлтээ сэргээсэн эсэх',
    'салаад буцаж нийлсэн тодорхойлолт',
    'proof of restored marriage',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'civil.marriageRestored',
  show: ['marriageDate', 'regDate', 'regId', 'regDistrict'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Гэрлэлт сэргээсний бүртгэл олдсонгүй.',
    remedy: 'Гэрлэлтээ сэргээсэн бүртгэлийн хэлтэст хандаж лавлаарай.',
  },
  source: 'github:e-mongolia/lavlagaa, name of the KHUR operation; title from memory',
  confidence: 'medium',
})
