import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'education-document-authentication',
  agency: 'mes',
  kind: 'certificate',
  title: 'Диплом, дүн гадаадад баталгаажуулах',
  summary: 'Монголд авсан дипломоо гадаадад ашиглахаар баталгаажуулна.',
  words: [
    'диплом баталгаажуулах',
    'апостиль диплом',
    'дүнгийн орчуулга баталгаажуулах',
    'authenticate diploma',
    'дипломоо гадаадад хүчинтэй болгох',
    'гадаадад магистрт сурах диплом',
    'дүнгийн хуудсаа батлуулах',
    'аттестат гадаадад баталгаажуулах',
    'солонгост сурахад дүнгээ батлуулах',
    'certify my transcript',
  ],
  law: [{ act: 'Дээд боловсролын тухай хууль' }],
  facts: {
    school: { from: 'education.diploma.institutionName' },
    degree: { from: 'education.diploma.degreeName' },
    diplomaNumber: { from: 'education.diploma.degreeNumber' },
    certificate: { from: 'education.highSchool.degreeNumber' },
  },
  known: ['school', 'degree', 'diplomaNumber', 'certificate'],
  ask: {
    papers: {
      type: 'several',
      title: 'Юуг баталгаажуулах вэ?',
      options: { diploma: 'Диплом', marks: 'Дүнгийн жагсаалт', secondary: 'Дунд сургуулийн гэрчилгээ' },
    },
    destination: { type: 'text', title: 'Аль улсад ашиглах вэ?', longest: 60 },
    translated: { type: 'file', title: 'Орчуулгаа хавсаргана уу', accept: ['pdf'] },
    originals: { type: 'file', title: 'Баримтын зургаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { diplomaNumber: { known: false }, certificate: { known: false } },
      say: 'Танд бүртгэлтэй боловсролын баримт алга.',
      remedy: 'Төгссөн сургуульдаа хандаж бүртгүүлнэ үү.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Диплом бүртгэлтэй', when: { diplomaNumber: { known: true } } }],
  returns: [{ code: 'translation-wrong', say: 'Орчуулга эх баримттай зөрж байна.', asks: ['translated'] }],
  refusals: [
    {
      code: 'differs',
      say: 'Баримт улсын бүртгэлтэй зөрж байна.',
      remedy: 'Төгссөн сургуулиараа бүртгэлээ засуулна уу.',
      law: { act: 'Дээд боловсролын тухай хууль' },
    },
    {
      code: 'translator',
      say: 'Орчуулагч нь эрхийн бүртгэлгүй байна.',
      remedy: 'Эрхтэй орчуулагчаар орчуулуулна уу.',
      law: { act: 'Дээд боловсролын тухай хууль' },
    },
  ],
  gives: {
    document: 'Боловсролын баримтын баталгаа',
    show: ['school', 'degree', 'diplomaNumber', 'destination'],
    validDays: 180, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
