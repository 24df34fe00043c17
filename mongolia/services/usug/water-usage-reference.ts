import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'water-usage-reference',
  agency: 'usug',
  title: 'Усны хэрэглээний лавлагаа',
  summary: 'Сонгосон жилд хэрэглэсэн ус, төлбөрийг харуулна.',
  words: [
    'усны хэрэглээ',
    'хэдэн куб ус',
    'усны тооцоо',
    'water usage',
    'ус хэдэн куб гарсан',
    'усны төлбөр яагаад их',
    'сар бүрийн усны хэрэглээ',
    'ус их бичигдсэн',
    'өнгөрсөн сарын ус',
    'how much water used',
    'усны түүх харах',
  ],
  law: [
    { act: 'Хот, суурины ус хангамж, ариутгах татуургын ашиглалтын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'waterworks.usage',
  show: ['month', 'cold', 'hot', 'amount'],
  ask: {
    name: 'waterYears',
    question: { type: 'yearSpan', title: 'Аль жилийн ус вэ?', earliest: 2012, yearsMost: 10 },
    fills: { startYear: 'waterYears.from', endYear: 'waterYears.to' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Энэ хугацаанд усны бүртгэл алга.', remedy: 'Өөр жил сонгож үзнэ үү.' },
  confidence: 'low',
})
