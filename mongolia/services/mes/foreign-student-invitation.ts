import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'foreign-student-invitation',
  agency: 'mes',
  kind: 'permit',
  title: 'Гадаад оюутны урилгын зөвшөөрөл',
  summary: 'Сургууль гадаад оюутан урьж, визийн дэмжлэг авна.',
  words: [
    'гадаад оюутан',
    'оюутны виз',
    'оюутны урилга',
    'foreign student visa',
    'гадаад оюутан авах сургууль',
    'манай сургуульд гадаад оюутан',
    'оюутны визийн дэмжих бичиг',
    'солилцооны оюутан урих',
    'хятад оюутан элсүүлэх',
    'invite exchange student',
  ],
  law: [{ act: 'Дээд боловсролын тухай хууль' }, { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' }],
  facts: { companyName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'university' } } },
  ask: {
    university: {
      type: 'choice',
      title: 'Аль сургуулийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    student: { type: 'text', title: 'Оюутны нэр латинаар юу вэ?', longest: 80 },
    nationality: { type: 'text', title: 'Аль улсын иргэн бэ?', longest: 60 },
    passportNo: { type: 'text', title: 'Паспортынх нь дугаар юу вэ?', longest: 20 },
    from: { type: 'date', title: 'Хэзээ ирэх вэ?', earliest: 'today' },
    years: { type: 'number', title: 'Хэдэн жил сурах вэ?', least: 1, most: 7 },
    housing: {
      type: 'choice',
      title: 'Хаана амьдрах вэ?',
      options: { dormitory: 'Дотуур байр', rented: 'Түрээсийн байр', family: 'Айлд' },
    },
    contract: { type: 'file', title: 'Сургалтын гэрээг хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'quota',
      say: 'Сургуулийн гадаад оюутны хуваарь дүүрсэн байна.',
      remedy: 'Дараагийн хичээлийн жилд хүсэлт гаргана уу.',
      law: { act: 'Дээд боловсролын тухай хууль' },
    },
    {
      code: 'passport',
      say: 'Оюутны паспортын мэдээлэл буруу байна.',
      remedy: 'Паспортоос нь тулгаад дахин илгээнэ үү.',
      law: { act: 'Дээд боловсролын тухай хууль' },
    },
  ],
  gives: {
    document: 'Гадаад оюутны урилгын зөвшөөрөл',
    show: ['companyName', 'student', 'nationality', 'from', 'years'],
    validDays: 90, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
