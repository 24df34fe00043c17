import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'good-standing-certificate',
  agency: 'emht',
  kind: 'certificate',
  title: 'Эмчийн ёс зүйн тодорхойлолт',
  summary: 'Гадаадад ажиллахад эмчийн зөвшөөрөл, зөрчилгүйг батална.',
  words: [
    'гадаадад эмч ажиллах',
    'эмчийн тодорхойлолт',
    'good standing',
    'гадаадад эмчээр ажиллах бичиг',
    'германд эмч ажиллах тодорхойлолт',
    'эмч зөрчилгүй гэсэн бичиг',
    'сувилагч гадаадад явах бичиг',
    'эмчийн лиценз зөрчилгүй',
    'doctor work abroad',
  ],
  law: [{ act: 'Эрүүл мэндийн тухай хууль' }],
  facts: {
    licenceNumber: { from: 'medicine.practice.licenceNumber' },
    profession: { from: 'medicine.practice.profession' },
    speciality: { from: 'medicine.practice.speciality' },
    until: { from: 'medicine.practice.expireDate' },
    untilDays: { daysUntil: 'until' },
    liability: { from: 'police.liability.statusName' },
  },
  known: ['licenceNumber', 'profession', 'until'],
  ask: {
    country: { type: 'text', title: 'Аль улсад хэрэглэх вэ?', longest: 60 },
    language: { type: 'choice', title: 'Ямар хэлээр авах вэ?', options: { mn: 'Монгол', en: 'Англи' } },
    purpose: {
      type: 'choice',
      title: 'Юунд хэрэглэх вэ?',
      options: { work: 'Ажиллах', study: 'Мэргэших', exam: 'Шалгалт өгөх' },
    },
  },
  stop: [
    {
      when: { licenceNumber: { known: false } },
      say: 'Мэргэжлийн зөвшөөрлийн бүртгэл алга.',
      remedy: 'Зөвшөөрлөө шалгуулна уу.',
      instead: 'doctor-licence-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 5,
  checks: [
    { title: 'Зөвшөөрөл хүчинтэй', when: { untilDays: { atLeast: 0 } } },
    { title: 'Эрүүгийн хариуцлага хүлээгээгүй', when: { liability: 'Хүлээгээгүй' } },
  ],
  refusals: [
    {
      code: 'ethics',
      say: 'Ёс зүйн зөрчлийн шийтгэлтэй байна.',
      remedy: 'Шийтгэлийн хугацаа дуусахад дахин хүсэлт гаргана уу.',
      law: { act: 'Эрүүл мэндийн тухай хууль' },
    },
    {
      code: 'expired',
      say: 'Зөвшөөрлийн хугацаа дууссан.',
      remedy: 'Зөвшөөрлөө сунгаад дахин хүсэлт гаргана уу.',
      law: { act: 'Эрүүл мэндийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Эмчийн ёс зүйн тодорхойлолт',
    show: ['licenceNumber', 'profession', 'speciality', 'until', 'country', 'language'],
    validDays: 90,
  },
  confidence: 'low',
})
