import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'herder-household-reference',
  agency: 'soum',
  title: 'Малчны өрхийн лавлагаа',
  summary: 'Малчны өрхийн дугаар, малын тоогоо баталсан баримт авна.',
  words: [
    'малчин гэдэг лавлагаа',
    'малчны дугаар',
    'малын тоо',
    'А дансны хуулбар',
    'herder reference',
    'малчин өрх гэсэн бичиг',
    'малчин өрхийн тодорхойлолт',
    'малчин гэдгээ батлах',
    'малчны зээлд өгөх лавлагаа',
    'манай малчин өрхийн дугаар',
    'proof of being a herder',
  ],
  law: [{ act: 'Статистикийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'households.herder',
  show: ['herderNumber', 'bag', 'since', 'animals', 'herders'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Таны нэр дээр малчны өрхийн бүртгэл олдсонгүй.',
    remedy: '«Малчны өрх бүртгүүлэх» үйлчилгээгээр бүртгүүлнэ үү.',
  },
  source: 'facts of services: herder household record, free',
  confidence: 'medium',
})
