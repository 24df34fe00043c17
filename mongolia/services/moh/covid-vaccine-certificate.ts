import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'covid-vaccine-certificate',
  agency: 'moh',
  title: 'Ковидын вакцины лавлагаа',
  summary: 'Ковидын эсрэг хийлгэсэн вакциныг баталсан баримт.',
  words: [
    'ковид вакцин',
    'вакцины сертификат',
    'covid certificate',
    'ковид вакцин хэдэн тун хийлгэсэн',
    'коронагийн вакцин',
    'вакцин хийлгэсэн лавлагаа',
    'синофарм хийлгэсэн бичиг',
    'вакцинаа хэзээ хийлгэсэн',
    'corona shot proof',
  ],
  law: [{ act: 'Дархлаажуулалтын тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'medicine.covid',
  show: ['brand', 'doseDate', 'vaccineSerialNumber'],
  for: ['self', 'child'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: { say: 'Ковидын вакцины бүртгэл олдсонгүй.', remedy: 'Хийлгэсэн эмнэлэгтээ хандаж бүртгүүлнэ үү.' },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023, WS101118',
  confidence: 'high',
})
