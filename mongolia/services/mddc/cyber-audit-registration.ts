import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'cyber-audit-registration',
  agency: 'mddc',
  kind: 'registration',
  title: 'Мэдээллийн аюулгүй байдлын аудит хийх бүртгэл',
  summary: 'Аудит, эрсдэлийн үнэлгээ хийх эрхтэй болно.',
  words: [
    'кибер аудит',
    'аюулгүй байдлын аудит',
    'эрсдэлийн үнэлгээ',
    'security audit',
    'кибер аюулгүйн аудит компани',
    'мэдээллийн аюулгүй байдал шалгадаг компани',
    'хакерын тест хийх эрх',
    'аудитор компани болох кибер',
    'пентест хийх зөвшөөрөл',
    'become security auditor',
  ],
  law: [{ act: 'Кибер аюулгүй байдлын тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    director: { from: 'legal.entity.directorName', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    act: {
      type: 'choice',
      title: 'Юу хийх вэ?',
      options: { audit: 'Аудит', risk: 'Эрсдэлийн үнэлгээ', both: 'Хоёуланг нь' },
    },
    experts: { type: 'number', title: 'Хэдэн мэргэжилтэнтэй вэ?', least: 0, most: 500 },
    certificates: { type: 'file', title: 'Мэргэжилтний гэрчилгээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    foreign: { type: 'yesNo', title: 'Гадаадын хөрөнгө оруулалттай юу?' },
    clearance: {
      type: 'file',
      title: 'Тагнуулын байгууллагын дүгнэлтийг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
  },
  when: {
    clearance: { foreign: true },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Мэргэжилтэнтэй', when: { experts: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'no-experts',
      say: 'Олон улсын гэрчилгээтэй мэргэжилтэн алга.',
      remedy: 'Мэргэжилтнээ бэлтгээд дахин бүртгүүлнэ үү.',
      law: { act: 'Кибер аюулгүй байдлын тухай хууль' },
    },
    {
      code: 'conflict',
      say: 'Ашиг сонирхлын зөрчилтэй байна.',
      remedy: 'Зөрчлөө арилгаад дахин бүртгүүлнэ үү.',
      law: { act: 'Кибер аюулгүй байдлын тухай хууль' },
    },
  ],
  gives: {
    document: 'Аудитын байгууллагын бүртгэл',
    show: ['entityName', 'director', 'act', 'experts'],
    validDays: 1095,
  },
  confidence: 'low',
})
