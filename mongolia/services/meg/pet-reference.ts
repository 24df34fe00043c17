import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'pet-reference',
  agency: 'meg',
  title: 'Тэжээвэр амьтны лавлагаа',
  summary: 'Нохой, муурынхаа бүртгэл, вакциныг батална.',
  words: [
    'нохойн паспорт',
    'муурын бүртгэл',
    'галзуугийн тариа',
    'pet',
    'нохойн вакцины дэвтэр',
    'нохойны бүртгэл харах',
    'нохой маань бүртгэлтэй эсэх',
    'муурын вакцин хийлгэсэн бичиг',
    'нохойн чипний дугаар',
    'dog vaccine record',
    'нохой эзэнтэй гэсэн бичиг',
  ],
  law: [{ act: 'Мал, амьтны эрүүл мэндийн тухай хууль' }],
  read: 'veterinary.pets',
  show: ['chipNumber', 'petName', 'species', 'rabiesDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Тэжээвэр амьтан бүртгэгдээгүй байна.', remedy: 'Амьтандаа чип суулгаж бүртгүүлнэ үү.' },
  bound: 'bearer',
  confidence: 'medium',
})
