import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'diploma-reference',
  agency: 'mes',
  title: 'Дипломын тодорхойлолт',
  summary: 'Дээд боловсролын дипломоо баталсан баримт авна.',
  words: [
    'диплом',
    'дээд боловсрол',
    'сургууль төгссөн тодорхойлолт',
    'diploma',
    'дипломоо гээсэн лавлагаа',
    'их сургууль төгссөн бичиг',
    'бакалаврын дипломын лавлагаа',
    'ажилд ороход дипломын бичиг',
    'дипломын дугаараа мэдэх',
    'жинхэнэ диплом эсэх',
    'proof of degree',
  ],
  law: [{ act: 'Дээд боловсролын тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'education.diploma',
  show: ['institutionName', 'programName', 'degreeName', 'degreeNumber', 'configYear'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Дипломын бүртгэл олдсонгүй.', remedy: 'Төгссөн сургуульдаа хандаж бүртгүүлээрэй.' },
  source: 'github:Tugs11/emongolia-burduulelt, names and prices as the e-Mongolia search gave them, 2026-10',
  confidence: 'high',
})
