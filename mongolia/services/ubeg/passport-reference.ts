import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'passport-reference',
  agency: 'ubeg',
  title: 'Гадаад паспортын лавлагаа',
  summary: 'Гадаад паспортын мэдээллээ баталсан баримт авна.',
  words: [
    'паспортын лавлагаа',
    'паспортын дугаар',
    'паспортын мэдээлэл',
    'passport number',
    'паспортынхоо дугаарыг мартсан',
    'загранпаспортын лавлагаа',
    'паспорт хэзээ дуусах',
    'паспортын хүчинтэй хугацаа харах',
    'паспорттой гэсэн бичиг',
    'паспорт авсан огноо',
    'passport details',
    'when does passport expire',
  ],
  law: [{ act: 'Улсын бүртгэлийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'civil.passport',
  show: ['passportNumber', 'passportType', 'issueDate', 'expireDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Гадаад паспортын бүртгэл олдсонгүй.',
    remedy: 'Эхлээд «Гадаад паспорт захиалах» үйлчилгээгээр захиалаарай.',
  },
  source: 'github:Tugs11/emongolia-burduulelt, names and prices as the e-Mongolia search gave them, 2026-10',
  confidence: 'medium',
})
