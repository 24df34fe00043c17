import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'surveyor-exam',
  agency: 'gzbgzzg',
  kind: 'exam',
  title: 'Кадастрын мэргэжилтний шалгалтад бүртгүүлэх',
  summary: 'Мэргэшлийн шалгалт өгч эрхийн үнэмлэх авна.',
  words: [
    'кадастрын шалгалт',
    'геодезист шалгалт',
    'surveyor exam',
    'газрын хэмжилтийн эрх',
    'кадастр хийх эрх авах',
    'газар хэмжигч болох',
    'геодезийн эрхийн үнэмлэх',
    'кадастрын зураг хийдэг болох',
    'become a surveyor',
    'газар зохион байгуулагч шалгалт',
  ],
  law: [{ act: 'Геодези, зураг зүйн тухай хууль' }],
  facts: {
    degree: { from: 'education.diploma.degreeName' },
    programme: { from: 'education.diploma.programName' },
    grade: { from: 'land.surveyorRight.degree' },
  },
  known: ['programme', 'grade'],
  ask: {
    level: {
      type: 'choice',
      title: 'Ямар зэрэгт шалгуулах вэ?',
      options: { qualified: 'Мэргэшсэн', adviser: 'Зөвлөх' },
    },
    years: { type: 'number', title: 'Мэргэжлээрээ хэдэн жил ажилласан бэ?', least: 0 },
    field: {
      type: 'choice',
      title: 'Аль чиглэлээр шалгуулах вэ?',
      options: { cadastre: 'Кадастр', geodesy: 'Геодези', mapping: 'Зураг зүй' },
    },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { degree: { known: false } },
      code: 'no-diploma',
      say: 'Дээд боловсролын диплом бүртгэгдээгүй байна.',
      remedy: 'Дипломоо сургуулиараа бүртгүүлээд дахин хандана уу.',
    },
    {
      when: { level: 'adviser', grade: { known: false } },
      code: 'too-early',
      say: 'Зөвлөх зэрэгт мэргэшсэн мэргэжилтэн шалгуулна.',
      remedy: 'Мэргэшсэн зэргийн шалгалтад бүртгүүлнэ үү.',
    },
  ],
  gives: { says: 'Шалгалтад бүртгэлээ. Товыг танд мессежээр мэдэгдэнэ.' },
  confidence: 'low',
})
