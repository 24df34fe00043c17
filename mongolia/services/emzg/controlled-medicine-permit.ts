import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'controlled-medicine-permit',
  agency: 'emzg',
  kind: 'permit',
  title: 'Мансууруулах эмийн зөвшөөрөл',
  summary: 'Хяналттай эм оруулах, хэрэглэх байгууллага авна.',
  words: [
    'мансууруулах эм',
    'сэтгэцэд нөлөөт',
    'хяналттай эм',
    'controlled medicine',
    'морфин импортлох',
    'хорт эмийн зөвшөөрөл',
    'эмийн сан мансууруулах эм',
    'наркотик эм оруулах',
    'психотроп эм хэрэглэх зөвшөөрөл',
    'трамадол оруулах',
    'narcotic drugs permit',
  ],
  law: [
    { act: 'Мансууруулах эм, сэтгэцэд нөлөөт бодисын эргэлтэд хяналт тавих тухай хууль' },
    { act: 'Зөвшөөрлийн тухай хууль' },
  ],
  facts: {
    licences: { rows: 'pharmacy.licences' },
    licenceCount: { count: 'licences' },
    liability: { from: 'police.liability.statusName' },
  },
  known: ['liability'],
  ask: {
    licence: {
      type: 'choice',
      title: 'Аль зөвшөөрлөөр вэ?',
      options: { rows: 'pharmacy.licences', value: 'licenceNumber', label: ['holderName', 'activity'] },
    },
    purpose: {
      type: 'choice',
      title: 'Юунд хэрэгтэй вэ?',
      options: { hospital: 'Эмнэлэгт', animal: 'Мал эмнэлэгт', science: 'Судалгаанд', trade: 'Ханган нийлүүлэлтэд' },
    },
    substances: { type: 'longText', title: 'Эмийн нэр, хэмжээг бичнэ үү', longest: 800 },
    safe: { type: 'file', title: 'Хадгалах байрны дүгнэлтийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    keeper: { type: 'registerNumber', title: 'Хариуцах хүний регистр', why: 'Хариуцах хүн ял эдлээгүй байх ёстой.' },
    year: { type: 'choice', title: 'Аль оны хэрэгцээ вэ?', options: { this: 'Энэ он', next: 'Ирэх он' } },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Эмийн зөвшөөрөлтэй', when: { licenceCount: { atLeast: 1 } } },
    { title: 'Эрүүгийн хариуцлага хүлээгээгүй', when: { liability: 'Хүлээгээгүй' } },
  ],
  returns: [{ code: 'amounts', say: 'Хэмжээг нэгжээр нь бичнэ үү.', asks: ['substances'] }],
  refusals: [
    {
      code: 'quota',
      say: 'Улсын жилийн квот дүүрсэн.',
      remedy: 'Ирэх оны квотоор хүсэлт гаргана уу.',
      law: { act: 'Мансууруулах эм, сэтгэцэд нөлөөт бодисын эргэлтэд хяналт тавих тухай хууль' },
    },
    {
      code: 'store',
      say: 'Хадгалах байр хамгаалалтгүй.',
      remedy: 'Хамгаалалтаа сайжруулж дахин хандана уу.',
      law: { act: 'Мансууруулах эм, сэтгэцэд нөлөөт бодисын эргэлтэд хяналт тавих тухай хууль' },
    },
    {
      code: 'report',
      say: 'Өмнөх зарцуулалтын тайлан өгөөгүй.',
      remedy: 'Тайлангаа өгөөд дахин хүсэлт гаргана уу.',
      law: { act: 'Мансууруулах эм, сэтгэцэд нөлөөт бодисын эргэлтэд хяналт тавих тухай хууль' },
    },
  ],
  gives: { document: 'Хяналттай эмийн зөвшөөрөл', show: ['purpose', 'substances', 'year'], validDays: 365 },
  confidence: 'low',
})
