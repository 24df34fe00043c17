import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'startup-certificate',
  agency: 'mddc',
  kind: 'certificate',
  title: 'Гарааны компанийн гэрчилгээ авах',
  summary: 'Инновацын төсөлтэй шинэ компани дэмжлэгт хамрагдана.',
  words: [
    'стартап',
    'гарааны компани',
    'инновацын төсөл',
    'startup',
    'стартап компани болох',
    'гарааны бизнес дэмжлэг',
    'шинэ санаатай компани',
    'инноваци компани гэрчилгээ',
    'апп хөгжүүлсэн компани',
    'стартап татварын хөнгөлөлт',
    'startup status',
    'гараагаа эхэлсэн технологийн компани',
  ],
  law: [{ act: 'Инновацын тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    created: { from: 'legal.entity.createdDate', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    idea: { type: 'longText', title: 'Юуг шинээр бүтээж байна вэ?', longest: 1500 },
    stage: {
      type: 'choice',
      title: 'Аль шатанд байна вэ?',
      options: { idea: 'Санаа', trial: 'Туршилт', sales: 'Борлуулалт эхэлсэн' },
    },
    income: { type: 'money', title: 'Өнгөрсөн жилийн орлого хэд вэ?', least: 0 },
    patent: { type: 'yesNo', title: 'Оюуны өмчийн эрх авсан уу?' },
    rights: { type: 'file', title: 'Патент, гэрчилгээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    pitch: { type: 'file', title: 'Танилцуулгаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: {
    income: { stage: 'sales' },
    rights: { patent: true },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Туршилтад орсон', when: { stage: ['trial', 'sales'] } }],
  refusals: [
    {
      code: 'not-new',
      say: 'Төсөл инновацын шалгуур хангахгүй байна.',
      remedy: 'Шинэлэг талаа тодруулаад дахин хүсэлт гаргана уу.',
      law: { act: 'Инновацын тухай хууль' },
    },
    {
      code: 'subsidiary',
      say: 'Том компанийн охин компани байна.',
      remedy: 'Бие даасан компани хүсэлт гаргана.',
      law: { act: 'Инновацын тухай хууль' },
    },
  ],
  gives: { document: 'Гарааны компанийн гэрчилгээ', show: ['entityName', 'created', 'stage'], validDays: 1095 },
  confidence: 'low',
})
