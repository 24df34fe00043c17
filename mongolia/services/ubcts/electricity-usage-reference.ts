import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'electricity-usage-reference',
  agency: 'ubcts',
  title: 'Цахилгааны хэрэглээний лавлагаа',
  summary: 'Сонгосон жилүүдийн хэрэглээ, тооцоогоо авна.',
  words: [
    'тогийн хэрэглээ',
    'киловатт',
    'цахилгааны түүх',
    'тогийн тооцоо',
    'power usage',
    'сард хэдэн квт хэрэглэсэн',
    'тог хэдийг хэрэглэсэн',
    'цахилгааны заалтын түүх',
    'өнгөрсөн сарын тог',
    'тогны зарцуулалт харах',
    'how much power i used',
  ],
  law: [{ act: 'Эрчим хүчний тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'electricity.usage',
  show: ['month', 'dayUse', 'nightUse', 'amount'],
  ask: {
    name: 'usageYears',
    question: { type: 'yearSpan', title: 'Аль жилийн хэрэглээ вэ?', earliest: 2010, yearsMost: 10 },
    fills: { startYear: 'usageYears.from', endYear: 'usageYears.to' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Эдгээр жилд хэрэглээний бүртгэл алга.', remedy: 'Өөр жил сонгоно уу.' },
  confidence: 'low',
})
