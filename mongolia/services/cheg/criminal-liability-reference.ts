import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'criminal-liability-reference',
  agency: 'cheg',
  title: 'Эрүүгийн хариуцлага хүлээж байгаа эсэх тодорхойлолт',
  summary: 'Ажил, визэнд шаардлагатай тодорхойлолт авна.',
  words: [
    'ялгүй тодорхойлолт',
    'цагдаагийн тодорхойлолт',
    'эрүүгийн лавлагаа',
    'ял шийтгэлгүй',
    'criminal record',
    'ажилд ороход цагдаагийн бичиг',
    'хэрэгт шалгагдаж байгаа эсэх',
    'одоо хэрэгт холбогдоогүй бичиг',
    'эрүүгийн хэрэгтэй эсэх',
    'ял шийтгэлгүй бичиг ажилд',
    'сэжигтэн биш бичиг',
    'no pending charges',
  ],
  law: [{ act: 'Цагдаагийн албаны тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'police.liability',
  show: ['statusName', 'checkedDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Цагдаагийн бүртгэлд мэдээлэл олдсонгүй.', remedy: 'Цагдаагийн байгууллагад хандаж шалгуулаарай.' },
  source: 'github:Tugs11/emongolia-burduulelt, names and prices as the e-Mongolia search gave them, 2026-10',
  confidence: 'high',
})
