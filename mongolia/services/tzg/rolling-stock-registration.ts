import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'rolling-stock-registration',
  agency: 'tzg',
  kind: 'registration',
  title: 'Зүтгүүр, вагон бүртгүүлэх',
  summary: 'Хөдлөх бүрэлдэхүүнээ бүртгүүлж дугаар авна.',
  words: [
    'вагон бүртгэл',
    'зүтгүүр бүртгүүлэх',
    'вагоны дугаар',
    'wagon number',
    'вагон худалдаж авсан',
    'вагон авч бүртгүүлэх',
    'тепловоз бүртгүүлэх',
    'вагонд дугаар авах',
    'зүтгүүр авлаа',
    'хөдлөх бүрэлдэхүүн дугаар',
    'register a wagon',
    'локомотив бүртгэл',
  ],
  law: [{ act: 'Төмөр замын тээврийн тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    stock: {
      type: 'choice',
      title: 'Юуг бүртгүүлэх вэ?',
      options: { engine: 'Зүтгүүр', goods: 'Ачааны вагон', coach: 'Суудлын вагон', machine: 'Замын машин' },
    },
    serial: { type: 'text', title: 'Үйлдвэрийн дугаар нь юу вэ?', longest: 30 },
    built: { type: 'number', title: 'Хэдэн онд үйлдвэрлэсэн бэ?', least: 1950, most: 2100 },
    passport: { type: 'file', title: 'Техникийн паспортыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    leased: { type: 'yesNo', title: 'Түрээсийнх үү?' },
    lease: { type: 'file', title: 'Түрээсийн гэрээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: {
    lease: { leased: true },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'gauge',
      say: 'Тэрэгний хэмжээ 1520 мм замд тохирохгүй.',
      remedy: 'Тэргийг сольж дахин хүсэлт гаргана уу.',
      law: { act: 'Төмөр замын тээврийн тухай хууль' },
    },
    {
      code: 'worn-out',
      say: 'Ашиглах хугацаа нь дууссан байна.',
      remedy: 'Их засвар хийлгэж, хугацааг сунгуулна уу.',
      law: { act: 'Төмөр замын тээврийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Хөдлөх бүрэлдэхүүний гэрчилгээ',
    show: ['entityName', 'stock', 'serial', 'built'],
    validDays: 1825,
  },
  confidence: 'low',
})
