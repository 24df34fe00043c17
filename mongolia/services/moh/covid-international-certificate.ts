import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'covid-international-certificate',
  agency: 'moh',
  kind: 'certificate',
  title: 'Ковидын олон улсын гэрчилгээ авах',
  summary: 'Гадаадад зорчиход үзүүлэх вакцины гэрчилгээ авна.',
  words: [
    'ковидын паспорт',
    'вакцины паспорт',
    'аялахад вакцин',
    'covid passport',
    'аялахад ковид бичиг',
    'вакцинтай гэсэн англи бичиг',
    'европ явах вакцин гэрчилгээ',
    'онгоцонд вакцины бичиг',
    'qr кодтой вакцин',
    'vaccine passport',
  ],
  law: [{ act: 'Дархлаажуулалтын тухай хууль' }],
  facts: {
    certNumber: { from: 'medicine.covidTravel.certNumber' },
    brand: { from: 'medicine.covidTravel.brand' },
    lastDoseDate: { from: 'medicine.covidTravel.lastDoseDate' },
    passportNumber: { from: 'civil.passport.passportNumber' },
    latinLastname: { from: 'civil.latin.lastnameEng' },
    latinFirstname: { from: 'civil.latin.firstnameEng' },
  },
  known: ['passportNumber', 'brand', 'lastDoseDate'],
  ask: {
    travel: {
      type: 'choice',
      title: 'Юунд хэрэглэх вэ?',
      options: { trip: 'Аялал', visa: 'Виз', study: 'Сургууль, ажил' },
    },
    when: { type: 'date', title: 'Хэзээ явах вэ?', earliest: 'today' },
  },
  fee: [{ label: 'Гэрчилгээ', amount: 0 }],
  refuseWhen: [
    {
      when: { passportNumber: { known: false } },
      code: 'no-passport',
      say: 'Танд гадаад паспорт алга.',
      remedy: 'Эхлээд паспортоо захиална уу.',
    },
    {
      when: { certNumber: { known: false } },
      code: 'no-vaccine',
      say: 'Ковидын вакцины бүртгэл алга.',
      remedy: 'Хийлгэсэн эмнэлгээрээ бүртгүүлнэ үү.',
    },
  ],
  gives: {
    document: 'Ковидын вакцины олон улсын гэрчилгээ',
    show: ['certNumber', 'brand', 'lastDoseDate', 'passportNumber', 'latinLastname', 'latinFirstname'],
    validDays: 180,
  },
  source: 'KHUR WS101121; title from memory',
  confidence: 'high',
})
