import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'stabilisation-certificate',
  agency: 'med',
  kind: 'certificate',
  title: 'Хөрөнгө оруулалтын тогтворжуулах гэрчилгээ',
  summary: 'Татварын хувь хэмжээг тогтвортой байлгах гэрчилгээ.',
  words: [
    'тогтворжуулалтын гэрчилгээ',
    'татвар тогтворжуулах',
    'tax stabilisation',
    'хөрөнгө оруулагчийн татвар тогтвортой',
    'татвар нэмэгдэхгүй баталгаа',
    'том хөрөнгө оруулалтын гэрчилгээ',
    'гадаадын хөрөнгө оруулагч татвар',
    'уурхайн татвар тогтвортой байлгах',
    'lock tax rate',
    'стабильность гэрчилгээ',
  ],
  law: [{ act: 'Хөрөнгө оруулалтын тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    entityAddress: { from: 'legal.entity.fullAddress', with: { legalEntityNumber: 'company' } },
    debt: { from: 'tax.debt.remainderNonpayment' },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    sector: { type: 'choice', title: 'Аль салбарт вэ?', options: { mining: 'Уул уурхай', other: 'Бусад салбар' } },
    billions: { type: 'number', title: 'Хэдэн тэрбум төгрөг оруулах вэ?', least: 1, most: 100_000 },
    region: {
      type: 'choice',
      title: 'Аль бүсэд вэ?',
      options: {
        capital: 'Улаанбаатар',
        central: 'Төвийн бүс',
        western: 'Баруун бүс',
        eastern: 'Зүүн бүс',
        khangai: 'Хангайн бүс',
      },
    },
    jobs: { type: 'number', title: 'Хэдэн ажлын байр бий болох вэ?', least: 1, most: 100_000 },
    study: { type: 'file', title: 'Техник, эдийн засгийн үндэслэлийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    impact: { type: 'file', title: 'Байгаль орчны үнэлгээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: {
    impact: { sector: 'mining' },
  },
  stop: [
    {
      when: { debt: { atLeast: 1 } },
      say: 'Та {debt}\u00a0₮ татварын өртэй байна.',
      remedy: 'Өрөө төлөөд дахин хүсэлт гаргана уу.',
      instead: 'tax-debt-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'amount',
      say: 'Хөрөнгө тэр бүсийн шаардлагад хүрэхгүй байна.',
      remedy: 'Хөрөнгө нэмэх, эсвэл бүсээ өөрчилнө үү.',
      law: { act: 'Хөрөнгө оруулалтын тухай хууль' },
    },
    {
      code: 'no-technology',
      say: 'Тэргүүний технологи нэвтрүүлэхгүй байна.',
      remedy: 'Төслөө сайжруулаад дахин хүсэлт гаргана уу.',
      law: { act: 'Хөрөнгө оруулалтын тухай хууль' },
    },
  ],
  gives: {
    document: 'Тогтворжуулах гэрчилгээ',
    show: ['entityName', 'entityAddress', 'sector', 'billions', 'region', 'jobs'],
    validDays: 1825,
  },
  confidence: 'low',
})
