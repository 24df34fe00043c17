import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'planned-outage-reference',
  agency: 'ubcts',
  title: 'Цахилгаан хязгаарлах хуваарийн лавлагаа',
  summary: 'Танай хаягт тог хэзээ хязгаарлахыг харуулна.',
  words: [
    'тог хэзээ тасрах',
    'гэрэл тасрах хуваарь',
    'хязгаарлалт',
    'засварын хуваарь',
    'outages',
    'өнөөдөр тог тасрах уу',
    'тог хязгаарлах цаг',
    'гэрэл хэзээ ирэх',
    'тогны график',
    'тог таслах хуваарь',
    'манай байр тог хэзээ',
    'power cut schedule',
    'цахилгаан тасрах график',
  ],
  law: [
    { act: 'Эрчим хүчний тухай хууль' },
    { act: 'Хэрэглэгчийн эрхийг хамгаалах тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'electricity.outages',
  show: ['day', 'hours', 'reason'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  emptyIsAnswer: true,
  none: { say: 'Танай хаягт хязгаарлалт төлөвлөөгүй.', remedy: 'Гэнэт тасарвал мэдэгдэнэ үү.' },
  confidence: 'low',
})
