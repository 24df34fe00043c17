import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'coach-certificate',
  agency: 'btsg',
  kind: 'certificate',
  title: 'Дасгалжуулагчийн үнэмлэх авах',
  summary: 'Дасгалжуулагчаар ажиллах мэргэжлийн үнэмлэх авна.',
  words: [
    'дасгалжуулагч',
    'тренер',
    'фитнесийн багш',
    'coach licence',
    'фитнес багш болох',
    'тренерийн үнэмлэх',
    'бөхийн дасгалжуулагч болох',
    'сагсны багшийн эрх',
    'спортын багш сертификат',
    'become a coach',
  ],
  law: [{ act: 'Биеийн тамир, спортын тухай хууль' }],
  facts: { degree: { from: 'education.diploma.programName' }, liability: { from: 'police.liability.statusName' } },
  known: ['degree'],
  ask: {
    sport: { type: 'text', title: 'Ямар спортоор дасгалжуулах вэ?', longest: 60 },
    level: {
      type: 'choice',
      title: 'Ямар шатны вэ?',
      options: { club: 'Клубийн', youth: 'Хүүхэд, залуучуудын', national: 'Үндэсний баг', fitness: 'Фитнес' },
    },
    course: { type: 'file', title: 'Сургалтын гэрчилгээгээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    firstAid: { type: 'yesNo', title: 'Анхны тусламжийн сургалтад суусан уу?' },
    children: { type: 'yesNo', title: 'Хүүхэд дасгалжуулах уу?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Эрүүгийн хариуцлагагүй', when: { liability: 'Хүлээгээгүй' } },
    { title: 'Анхны тусламжийн сургалттай', when: { firstAid: true } },
  ],
  refusals: [
    {
      code: 'no-course',
      say: 'Мэргэжлийн сургалтад суугаагүй байна.',
      remedy: 'Дасгалжуулагчийн сургалтад бүртгүүлнэ үү.',
      law: { act: 'Биеийн тамир, спортын тухай хууль' },
    },
    {
      code: 'child-safety',
      say: 'Хүүхэдтэй ажиллах эрх хязгаарлагдсан байна.',
      remedy: 'Шүүхийн шийдвэрээ тодруулна уу.',
      law: { act: 'Биеийн тамир, спортын тухай хууль' },
    },
  ],
  gives: {
    document: 'Дасгалжуулагчийн үнэмлэх',
    show: ['sport', 'level'],
    validDays: 1095, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
