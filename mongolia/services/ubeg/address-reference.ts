import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'address-reference',
  agency: 'ubeg',
  title: 'Оршин суугаа хаягийн лавлагаа',
  summary: 'Бүртгэлтэй хаягаа баталсан баримт авна.',
  words: [
    'хаягийн тодорхойлолт',
    'оршин суух хаяг',
    'хаана амьдардаг тодорхойлолт',
    'гэрийн хаяг',
    'address',
    'бүртгэлтэй хаягаа мэдэх',
    'байнгын хаягийн бичиг',
    'банканд хаягаа батлах',
    'цэцэрлэгт хаягийн лавлагаа өгөх',
    'би аль хороонд бүртгэлтэй вэ',
    'proof of address',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'civil.address',
  show: ['fullAddress', 'aimagCityName', 'soumDistrictName', 'bagKhorooName', 'addressStreetName', 'addressDetail'],
  for: ['self', 'child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Хаягийн бүртгэл олдсонгүй.', remedy: 'Суугаа хороо, багийн бүртгэгчид хандаж хаягаа бүртгүүлээрэй.' },
  source: 'github:Tugs11/emongolia-burduulelt, names and prices as the e-Mongolia search gave them, 2026-10',
  confidence: 'high',
})
