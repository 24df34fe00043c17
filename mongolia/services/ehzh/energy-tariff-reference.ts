import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'energy-tariff-reference',
  agency: 'ehzh',
  title: 'Цахилгааны тарифын лавлагаа',
  summary: 'Танд мөрдөж буй үнэ, ангиллыг харна.',
  words: [
    'цахилгааны үнэ',
    'тог хэд вэ',
    'тариф',
    'electricity price',
    'нэг квт тог хэдэн төгрөг',
    'шөнийн тарифын үнэ',
    'тогийн үнэ нэмэгдсэн',
    'гэр хорооллын тогийн хөнгөлөлт үнэ',
    'өдрийн тариф',
    'тогны үнэ хэд',
    'price per kwh',
  ],
  law: [{ act: 'Эрчим хүчний тухай хууль' }],
  read: 'energy.tariff',
  show: ['supplier', 'category', 'unitPrice', 'since'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Хэрэглэгчийн бүртгэл олдсонгүй.', remedy: 'Цахилгаан хангагчтайгаа гэрээ хийнэ үү.' },
  confidence: 'medium',
})
