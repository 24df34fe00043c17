import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'health-contribution-reference',
  agency: 'emdeg',
  title: 'Эрүүл мэндийн даатгалын шимтгэлийн лавлагаа',
  summary: 'Аль жил хэдэн сар төлснөө, хэн төлснийг баталсан баримт.',
  words: [
    'эмд лавлагаа',
    'эрүүл мэндийн шимтгэл',
    'эмд төлсөн эсэх',
    'health contributions',
    'эмд төлсөн сараа харах',
    'хэдэн сарын эмд төлсөн',
    'эрүүл мэндийн даатгалын дэвтэр',
    'эмд шимтгэлийн түүх',
    'эмд өртэй эсэх харах',
    'эмд төлсөн баримт',
    'which months insurance paid',
  ],
  law: [{ act: 'Эрүүл мэндийн даатгалын тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'health.contributions',
  show: ['year', 'months', 'payer', 'officeName'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: { say: 'Шимтгэл төлсөн бүртгэл олдсонгүй.', remedy: '«Эрүүл мэндийн даатгалд бүртгүүлэх» үйлчилгээг үзнэ үү.' },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023, WS300101',
  confidence: 'high',
})
