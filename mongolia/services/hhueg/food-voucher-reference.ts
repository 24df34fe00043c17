import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'food-voucher-reference',
  agency: 'hhueg',
  title: 'Хүнсний эрхийн бичиг авах эсэхийг шалгах',
  summary: 'Өрх тань хүнсний талон авах эсэхийг харна.',
  words: [
    'хүнсний талон',
    'талон шалгах',
    'хүнсний тусламж',
    'food voucher',
    'талонд орсон уу',
    'хүнсний талоны үлдэгдэл',
    'талоны мөнгө орсон уу',
    'манай өрх талон авах уу',
    'хүнсний карт шалгах',
    'талонгоо шалгах',
    'check food stamps',
    'am i getting food stamps',
  ],
  law: [{ act: 'Нийгмийн халамжийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'welfare.food',
  show: ['info', 'adults', 'children'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: {
    say: 'Өрх тань хүнсний эрхийн бичиг авдаггүй.',
    remedy: 'Амьжиргаа доройтсон бол өрхийн судалгаанд дахин орно уу.',
  },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023',
  confidence: 'high',
})
