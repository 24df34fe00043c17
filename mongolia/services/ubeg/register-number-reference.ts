import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'register-number-reference',
  agency: 'ubeg',
  title: 'Регистрийн дугаарын лавлагаа',
  summary: 'Регистр, иргэний бүртгэлийн дугаараа баталсан баримт авна.',
  words: [
    'регистр',
    'регистрийн тодорхойлолт',
    'иргэний бүртгэлийн дугаар',
    'register number',
    'рд лавлагаа',
    'регистрийн дугаараа мартсан',
    'хүүхдийн регистр мэдэх',
    'регистрээ мэдэхгүй байна',
    'миний рд хэд',
    'my id number',
    'хүүхдийн рд авах',
    '12 оронтой иргэний дугаар',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'civil.number',
  show: ['regnum', 'civilId', 'givenDate'],
  for: ['self', 'child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Регистрийн дугаарын бүртгэл олдсонгүй.',
    remedy: 'Харьяа бүртгэлийн хэлтэст иргэний үнэмлэхтэйгээ очоорой.',
  },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023',
  confidence: 'high',
})
