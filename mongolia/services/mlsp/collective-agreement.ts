import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'collective-agreement',
  agency: 'mlsp',
  kind: 'registration',
  title: 'Хамтын гэрээ, хэлэлцээр бүртгүүлэх',
  summary: 'Байгууллага, үйлдвэрчний хамтын гэрээг бүртгүүлнэ.',
  words: [
    'хамтын гэрээ',
    'үйлдвэрчний гэрээ',
    'хамтын хэлэлцээр',
    'collective agreement',
    'үйлдвэрчний эвлэлтэй гэрээ',
    'ажилчдын хамтын гэрээ',
    'хамтын гэрээгээ батлуулах',
    'цалингийн хэлэлцээр',
    'салбарын тариф хэлэлцээр',
    'union contract',
  ],
  law: [{ act: 'Хөдөлмөрийн тухай хууль' }],
  facts: { reports: { rows: 'insurance.employer', with: { orgRegId: 'company' } } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагынх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    level: {
      type: 'choice',
      title: 'Аль түвшинд вэ?',
      options: { company: 'Байгууллагын', branch: 'Салбарын', place: 'Орон нутгийн' },
    },
    from: { type: 'date', title: 'Хэзээнээс үйлчлэх вэ?' },
    years: { type: 'number', title: 'Хэдэн жил үйлчлэх вэ?', least: 1, most: 5 },
    workers: { type: 'number', title: 'Хэдэн ажилтанд хамаарах вэ?', least: 1, most: 200_000 },
    text: { type: 'file', title: 'Гэрээгээ хавсаргана уу', accept: ['pdf'] },
    signed: { type: 'yesNo', title: 'Хоёр тал гарын үсэг зурсан уу?' },
  },
  fee: [{ label: 'Бүртгэх', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Хоёр тал зурсан', when: { signed: true } },
    { title: 'Ажил олгогчоор бүртгэлтэй', when: { reports: { known: true } } },
  ],
  returns: [{ code: 'pages', say: 'Гэрээний хавсралт дутуу байна.', asks: ['text'] }],
  refusals: [
    {
      code: 'against-law',
      say: 'Заалт нь хуулиас доогуур байна.',
      remedy: 'Заалтаа засаад дахин бүртгүүлнэ үү.',
      law: { act: 'Хөдөлмөрийн тухай хууль' },
    },
    {
      code: 'no-union',
      say: 'Ажилтны төлөөлөл хүчингүй байна.',
      remedy: 'Хурлын тэмдэглэлээ хавсаргаж дахин илгээнэ үү.',
      law: { act: 'Хөдөлмөрийн тухай хууль' },
    },
  ],
  gives: { document: 'Хамтын гэрээ бүртгэсэн тэмдэглэл', show: ['level', 'from', 'years', 'workers'], validDays: 365 },
  confidence: 'low',
})
