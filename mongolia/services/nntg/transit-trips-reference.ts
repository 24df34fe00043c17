import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'transit-trips-reference',
  agency: 'nntg',
  title: 'Автобусаар зорчсон түүхийн лавлагаа',
  summary: 'Сүүлд аль чиглэлд зорчсоноо харна.',
  words: [
    'автобусны түүх',
    'хаагуур явсан',
    'зорчсон түүх',
    'автобусны мөнгө хасагдсан',
    'trips',
    'автобусны төлбөр давхар хасагдсан',
    'хэдэн удаа автобусанд суусан',
    'автобусанд суусан цаг',
    'хүүхэд автобусаар хаашаа явсан',
    'картаар суусан автобуснууд',
    'my bus rides',
    'картны зарцуулалт автобус',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'transit.trips',
  show: ['day', 'route', 'stop', 'amount'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Зорчсон бүртгэл олдсонгүй.', remedy: 'Картаа өөрийн нэр дээр бүртгүүлсэн эсэхээ шалгана уу.' },
  confidence: 'low',
})
