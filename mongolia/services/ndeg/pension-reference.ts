import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'pension-reference',
  agency: 'ndeg',
  title: 'Тэтгэвэр авсан тухай лавлагаа',
  summary: 'Сонгосон жилүүдэд авсан тэтгэврээ баталсан баримт авна.',
  words: [
    'тэтгэврийн тодорхойлолт',
    'тэтгэврийн лавлагаа',
    'тэтгэврийн хэмжээ',
    'тэтгэвэр авдаггүй',
    'pension statement',
  ],
  law: [
    { act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'insurance.pensionsPaid',
  show: ['year', 'pensionType', 'months', 'amount'],
  ask: {
    name: 'years',
    question: { type: 'yearSpan', title: 'Аль жилүүдийн тэтгэвэр вэ?', earliest: 2000, yearsMost: 26 },
    fills: { startYear: 'years.from', endYear: 'years.to' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: { say: 'Эдгээр жилд тэтгэвэр олгоогүй байна.', remedy: 'Өөр жил сонгоно уу.' },
  emptyIsAnswer: true,
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023',
  confidence: 'high',
})
