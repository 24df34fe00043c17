import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'last-crossing-reference',
  agency: 'hheg',
  title: 'Хамгийн сүүлд хилээр нэвтэрсэн лавлагаа',
  summary: 'Хамгийн сүүлд орсон, гарсан өдрөө баталсан баримт авна.',
  words: [
    'сүүлд хилээр гарсан',
    'сүүлийн нэвтрэлт',
    'тамга дарсан өдөр',
    'last crossing',
    'хэзээ хилээр гарсан',
    'сүүлд хэзээ монголд орсон',
    'хил гарсан огноо',
    'паспортын тамга уншигдахгүй',
    'сүүлд орж ирсэн өдрийн тодорхойлолт',
    'last entry date',
  ],
  law: [{ act: 'Хилийн тухай хууль' }],
  read: 'border.last',
  show: ['passDate', 'passDirection', 'passportNum'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 7, // the agencies publish no period: a cautious default of ours
  none: { say: 'Хилээр нэвтэрсэн бүртгэл алга.', remedy: 'Саяхан нэвтэрсэн бол маргааш дахин авна уу.' },
  source: 'github:e-mongolia/lavlagaa, KHUR operation name (WS100162)',
  confidence: 'medium',
})
