import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'small-producer-reference',
  agency: 'ehzh',
  title: 'Хэрэглэгчийн үүсгүүрийн лавлагаа',
  summary: 'Сүлжээнд холбосон нар, салхины үүсгүүрээ батална.',
  words: [
    'нарны хавтан холбосон',
    'үүсгүүр',
    'solar grid',
    'нарны зайгаа сүлжээнд залгасан',
    'тог сүлжээнд нийлүүлдэг',
    'байрны дээвэр дээр солар',
    'солар хавтангийн лавлагаа',
    'сэргээгдэх эрчим хүч өрх',
    'миний нарны станц',
    'my solar panels',
    'салхин сэнс холбосон',
  ],
  law: [{ act: 'Сэргээгдэх эрчим хүчний тухай хууль' }],
  read: 'energy.producer',
  show: ['connectionNumber', 'source', 'capacity', 'connectedDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Сүлжээнд холбосон үүсгүүр бүртгэгдээгүй.', remedy: 'Үүсгүүр холбох хүсэлт гаргана уу.' },
  confidence: 'medium',
})
