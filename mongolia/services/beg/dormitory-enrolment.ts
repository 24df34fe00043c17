import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'dormitory-enrolment',
  agency: 'beg',
  kind: 'registration',
  title: 'Дотуур байранд хүүхэд бүртгүүлэх',
  summary: 'Хол амьдардаг хүүхдээ сургуулийн дотуур байранд оруулна.',
  words: ['дотуур байр', 'малчны хүүхэд', 'сургуулийн байр', 'school dormitory'],
  law: [{ act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' }],
  for: ['child'],
  facts: { homeAddress: { from: 'civil.address.fullAddress' }, school: { from: 'school.pupil.schoolName' } },
  known: ['school', 'homeAddress'],
  ask: {
    whom: { type: 'person', title: 'Аль хүүхдээ оруулах вэ?', who: ['child'] },
    place: { type: 'place', level: 2, title: 'Сургууль нь аль сум, дүүрэгт вэ?' },
    distance: { type: 'number', title: 'Гэр сургуулиас хэдэн км хол вэ?', least: 1, most: 500 },
    stay: {
      type: 'choice',
      title: 'Хэзээ байрлах вэ?',
      options: { week: 'Ажлын өдрүүдэд', always: 'Байнга', winter: 'Зөвхөн өвөл' },
    },
    herder: { type: 'yesNo', title: 'Та малчин уу?' },
    illness: { type: 'text', title: 'Эмчийн хяналттай өвчин бий юу?', longest: 200, optional: true },
    guardian: {
      type: 'phone',
      title: 'Ойрын хүний утас хэд вэ?',
      why: 'Яаралтай үед таныг холбож чадахгүй бол залгана.',
    },
  },
  stop: [
    {
      when: { school: { known: false } },
      say: 'Хүүхдийн сургуулийн бүртгэл олдсонгүй.',
      remedy: 'Эхлээд сургуульд бүртгүүлнэ үү.',
      instead: 'first-grade-enrolment',
    },
  ],
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Малчин өрх', when: { herder: true } }],
  refusals: [
    {
      code: 'full',
      say: 'Дотуур байр дүүрсэн байна.',
      remedy: 'Хүлээх жагсаалтад үлдээсэн. Зай гарвал мэдэгдэнэ.',
      law: { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    },
    {
      code: 'near',
      say: 'Танай гэр сургуульд ойр байна.',
      remedy: 'Хаягаа шинэчлээд дахин хүсэлт гаргана уу.',
      law: { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    },
  ],
  gives: { says: 'Хүүхэд тань дотуур байранд орлоо. Ор, хувцсаа авч ирнэ үү.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
