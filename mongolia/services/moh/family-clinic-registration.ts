import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'family-clinic-registration',
  agency: 'moh',
  kind: 'registration',
  title: 'Өрхийн эмнэлэгт бүртгүүлэх',
  summary: 'Нүүсэн, шинээр ирсэн бол өрхийн эмнэлэгтээ бүртгүүлнэ.',
  words: ['өрхийн эмнэлэг', 'өрхийн эмч', 'харьяа эмнэлэг солих', 'family doctor'],
  law: [{ act: 'Эрүүл мэндийн тухай хууль' }, { act: 'Эмнэлгийн тусламж, үйлчилгээний тухай хууль' }],
  for: ['self', 'child'],
  facts: {
    clinicName: { from: 'medicine.clinic.clinicName' },
    registered: { from: 'medicine.clinic.registeredDate' },
    address: { from: 'civil.address.fullAddress' },
    district: { from: 'civil.address.soumDistrictName' },
  },
  known: ['clinicName', 'registered', 'address'],
  ask: {
    whom: { type: 'person', title: 'Хэн бүртгүүлэх вэ?', who: ['self', 'child'] },
    why: {
      type: 'choice',
      title: 'Яагаад бүртгүүлэх вэ?',
      options: { moved: 'Нүүсэн', born: 'Шинэ төрсөн хүүхэд', never: 'Бүртгэлгүй явсан', change: 'Эмнэлгээ солих' },
    },
    care: {
      type: 'several',
      title: 'Байнгын хяналт хэрэгтэй юу?',
      options: { chronic: 'Архаг өвчтэй', pregnant: 'Жирэмсэн', old: 'Хэвтрийн хүн', none: 'Үгүй' },
    },
    place: { type: 'place', title: 'Аль сум, дүүрэгт оршин суудаг вэ?', level: 2 },
    clinic: {
      type: 'text',
      title: 'Аль эмнэлгийг сонгох вэ?',
      hint: 'Хоосон бол хаягаар тань хуваарилна.',
      longest: 100,
      optional: true,
    },
  },
  fee: [{ label: 'Бүртгэх', amount: 0 }],
  workingDays: 3,
  checks: [{ title: 'Хаяг бүртгэлтэй', when: { district: { known: true } } }],
  refusals: [
    {
      code: 'not-area',
      say: 'Та энэ эмнэлгийн нутагт оршин суудаггүй.',
      remedy: 'Хаягаа шинэчлүүлээд дахин хүсэлт гаргана уу.',
      law: { act: 'Эрүүл мэндийн тухай хууль' },
    },
    {
      code: 'full',
      say: 'Эмнэлгийн хүн ам хэтэрсэн байна.',
      remedy: 'Зэргэлдээх эмнэлгийг сонгоно уу.',
      law: { act: 'Эрүүл мэндийн тухай хууль' },
    },
  ],
  gives: { says: 'Өрхийн эмнэлэгт бүртгэлээ. Эмчийн нэр, утсыг мессежээр илгээнэ.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
