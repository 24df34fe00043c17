import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'credit-enquiries-reference',
  agency: 'mb',
  title: 'Зээлийн мэдээлэл лавласан байгууллагууд',
  summary: 'Таны зээлийн мэдээллийг лавласан байгууллагуудыг харна.',
  words: [
    'хэн миний зээлийг харсан',
    'зээлийн мэдээлэл лавласан',
    'credit enquiries',
    'ббсб миний зээл харсан',
    'миний зээлийг ямар банк лавласан',
    'зөвшөөрөлгүй зээлийн мэдээлэл үзсэн',
    'зээлийн түүхийг минь хэн үзэв',
    'who checked my credit',
  ],
  law: [{ act: 'Зээлийн мэдээллийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'credit.enquiries',
  show: ['orgName', 'purposeName', 'askedDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Хэн ч лавлаагүй байна.', remedy: 'Юу ч хийх шаардлагагүй.' },
  emptyIsAnswer: true,
  confidence: 'low',
})
