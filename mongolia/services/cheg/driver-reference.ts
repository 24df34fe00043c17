import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'driver-reference',
  agency: 'cheg',
  title: 'Жолоочийн лавлагаа',
  summary: 'Жолоодох эрх, ангилал, оноогоо баталсан баримт авна.',
  words: [
    'жолоочийн мэдээлэл',
    'жолоодох эрхийн лавлагаа',
    'жолооны оноо',
    'жолоочийн оноо',
    'driver record',
    'driver points',
    'жолооны эрхийн бичиг',
    'хэдэн оноо хасагдсан бэ',
    'жолоочийн оноо үлдсэн',
    'хэдэн жил жолоо барьсан',
    'жолооны стаж',
    'ажилд ороход жолоочийн бичиг',
    'my driving record',
  ],
  law: [
    { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'police.driver',
  show: ['licenseNumber', 'classification', 'licenseDate', 'expireDate', 'licenseStatus', 'driverScore'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Жолоодох эрхийн бүртгэл олдсонгүй.',
    remedy: 'Эрхтэй бол цагдаагийн байгууллагад бүртгэлээ шалгуулаарай.',
  },
  source: 'github:Tugs11/emongolia-burduulelt, names and prices as the e-Mongolia search gave them, 2026-10',
  confidence: 'high',
})
