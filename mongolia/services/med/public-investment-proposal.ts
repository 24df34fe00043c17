import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'public-investment-proposal',
  agency: 'med',
  kind: 'registration',
  title: 'Улсын хөрөнгө оруулалтын төсөл бүртгүүлэх',
  summary: 'Төрийн байгууллага төслөө хөтөлбөрт оруулах санал өгнө.',
  words: [
    'улсын төсвийн төсөл',
    'хөрөнгө оруулалтын хөтөлбөр',
    'public investment',
    'сургууль барих төсөвт суулгах',
    'улсын төсвөөр барилга барих',
    'хөрөнгө оруулалтын төсөл дэвшүүлэх',
    'яамны төсөл тавих',
    'төсөвт төсөл оруулах',
    'эмнэлэг барих санал төсөв',
    'state budget project',
  ],
  law: [{ act: 'Хөгжлийн бодлого, төлөвлөлт, түүний удирдлагын тухай хууль' }, { act: 'Төсвийн тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    kind: { from: 'legal.entity.ownershipTypeName', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    project: { type: 'text', title: 'Төслийн нэр юу вэ?', longest: 150 },
    area: { type: 'place', level: 1, title: 'Аль аймагт хэрэгжих вэ?' },
    phase: {
      type: 'choice',
      title: 'Бэлтгэл аль шатанд вэ?',
      options: { idea: 'Санал', study: 'Судалгаа хийсэн', design: 'Зураг төсөлтэй', started: 'Эхэлсэн' },
    },
    cost: { type: 'money', title: 'Нийт өртөг хэд вэ?', least: 1 },
    benefit: { type: 'number', title: 'Хэдэн хүн үр шимийг хүртэх вэ?', least: 1 },
    design: { type: 'file', title: 'Зураг төслийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    landReady: { type: 'yesNo', title: 'Газрын асуудал шийдэгдсэн үү?' },
  },
  when: {
    design: { phase: ['design', 'started'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Газар бэлэн', when: { landReady: true } },
    { title: 'Судалгаатай', when: { phase: ['study', 'design', 'started'] } },
  ],
  refusals: [
    {
      code: 'no-plan',
      say: 'Төсөл дунд хугацааны төлөвлөгөөнд алга.',
      remedy: 'Төлөвлөгөөнд тусгуулаад дахин бүртгүүлнэ үү.',
      law: { act: 'Хөгжлийн бодлого, төлөвлөлт, түүний удирдлагын тухай хууль' },
    },
    {
      code: 'unprepared',
      say: 'Судалгаа, зураг төсөл дутуу байна.',
      remedy: 'Бэлтгэлээ хангаад дахин бүртгүүлнэ үү.',
      law: { act: 'Хөгжлийн бодлого, төлөвлөлт, түүний удирдлагын тухай хууль' },
    },
  ],
  gives: {
    document: 'Төслийн бүртгэлийн тодорхойлолт',
    show: ['entityName', 'project', 'area', 'phase', 'cost'],
    validDays: 365,
  },
  confidence: 'low',
})
