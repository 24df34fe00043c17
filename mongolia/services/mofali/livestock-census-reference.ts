import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'livestock-census-reference',
  agency: 'mofali',
  title: 'Мал тооллогын А дансны лавлагаа',
  summary: 'Малын тоогоо банк, халамж, цэцэрлэгт батална.',
  words: [
    'А данс',
    'малын тоо',
    'мал тооллого',
    'малчны лавлагаа',
    'малын бүртгэл',
    'livestock account',
    'а дансны лавлагаа',
    'малтай гэсэн бичиг',
    'хэдэн малтай тодорхойлолт',
    'малгүй гэсэн тодорхойлолт',
    'зээлд малын а данс',
    'мал тоолуулсан лавлагаа',
    'proof of livestock numbers',
  ],
  law: [{ act: 'Статистикийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'livestock.census',
  show: ['year', 'soumDistrictName', 'horses', 'cattle', 'camels', 'sheep', 'goats', 'total'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Мал тооллогын бүртгэлд таны мал алга.',
    remedy: 'Малаа сумын Засаг даргын Тамгын газарт тоолуулна уу.',
  },
  source: 'facts of services: herder household record, A account',
  confidence: 'medium',
})
