import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'border-crossing-reference',
  agency: 'hheg',
  title: 'Хилээр нэвтэрсэн лавлагаа',
  summary: 'Сонгосон жилүүдэд хилээр орсон, гарсан бүх удаагаа авна.',
  words: [
    'хилээр гарсан орсон',
    'гадаад явсан лавлагаа',
    'хилийн лавлагаа',
    'border crossing',
    'хэдэн удаа гадаад явсан бэ',
    'гадагш явсан түүхээ авах',
    'орсон гарсан лавлагаа',
    'визэнд хилийн бичиг',
    'гадаадад хэдэн хоног байсан',
    'travel history',
  ],
  law: [{ act: 'Хилийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'border.crossings',
  show: ['passDate', 'passDirection', 'portName', 'entryExitCountry'],
  ask: {
    name: 'years',
    question: {
      type: 'yearSpan',
      title: 'Аль жилүүдийнх вэ?',
      hint: 'Жишээ нь, 2022-оос 2026',
      earliest: 2000,
      yearsMost: 20,
    },
    fills: { startDate: 'years.from', endDate: 'years.to' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  emptyIsAnswer: true,
  none: { say: 'Энэ хугацаанд хилээр нэвтрээгүй байна.', remedy: 'Өөр жил сонгож болно.' },
  source: 'obg.dd.gov.mn/?p=2420 (WS100150)',
  confidence: 'high',
})
