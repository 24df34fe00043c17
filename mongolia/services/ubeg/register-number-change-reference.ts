import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'register-number-change-reference',
  agency: 'ubeg',
  title: 'Регистрийн дугаар өөрчилсний лавлагаа',
  summary: 'Хуучин, шинэ регистр нэг хүнийх гэдгийг баталсан баримт авна.',
  words: [
    'регистр сольсон',
    'хуучин регистр',
    'регистр зассан тодорхойлолт',
    'changed register number',
    'хоёр өөр регистртэй бичиг',
    'регистр солигдсон бичиг',
    'рд өөрчлөгдсөн лавлагаа',
    'банкинд хуучин регистр',
    'хуучин рд миний гэсэн',
    'old register number proof',
    'диплом дээр хуучин регистр',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'civil.numberChange',
  show: ['regnumOld', 'regnumNew', 'causeName'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Таны регистрийн дугаар өөрчлөгдөж байгаагүй байна.',
    remedy: 'Дугаараа баталгаажуулах бол «Регистрийн дугаарын лавлагаа» аваарай.',
  },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023',
  confidence: 'high',
})
