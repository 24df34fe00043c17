import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'drone-reference',
  agency: 'ineg',
  title: 'Дроны бүртгэлийн лавлагаа',
  summary: 'Таны нэр дээр бүртгэлтэй дронуудыг харна.',
  words: [
    'миний дрон',
    'дроны дугаар',
    'нисгэгчгүй хөлөг',
    'my drones',
    'дрон хэний нэр дээр',
    'дрон бүртгэлтэй эсэх',
    'бүртгүүлсэн дронууд',
    'дроны бүртгэл шалгах',
    'олдсон дроны эзэн',
    'drone owner check',
  ],
  law: [{ act: 'Иргэний нисэхийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'aviation.drones',
  show: ['droneNumber', 'maker', 'droneModel', 'weight', 'registeredDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Танд бүртгэлтэй дрон алга.', remedy: 'Дронтой бол «Дрон бүртгүүлэх» хүсэлт илгээнэ үү.' },
  confidence: 'low',
})
