import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'investor-letter',
  agency: 'med',
  kind: 'certificate',
  title: 'Хөрөнгө оруулагчийн тодорхойлолт авах',
  summary: 'Оршин суух, виз, дансны асуудалд өгөх тодорхойлолт.',
  words: [
    'хөрөнгө оруулагчийн виз',
    'хөрөнгө оруулагчийн бичиг',
    'investor letter',
    'инвестор виза авах бичиг',
    'хөрөнгө оруулагч гэсэн бичиг',
    'банкинд өгөх хөрөнгө оруулагчийн бичиг',
    'хөрөнгө оруулагчийг дэмжсэн захидал',
    'визийн дэмжлэг хөрөнгө оруулагч',
    'support letter for investor',
  ],
  law: [{ act: 'Хөрөнгө оруулалтын тухай хууль' }, { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    created: { from: 'legal.entity.createdDate', with: { legalEntityNumber: 'company' } },
    director: { from: 'legal.entity.directorName', with: { legalEntityNumber: 'company' } },
    capital: { from: 'legal.entity.capital', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    forWhom: {
      type: 'choice',
      title: 'Хэнд өгөх вэ?',
      options: { immigration: 'Гадаадын иргэн, харьяатын газар', embassy: 'Элчин сайдын яам', bank: 'Банк' },
    },
    people: { type: 'number', title: 'Хэдэн хүнд вэ?', least: 1, most: 50 },
    names: { type: 'longText', title: 'Нэр, паспортын дугаарыг нь бичнэ үү', longest: 1000 },
    jobs: { type: 'number', title: 'Хэдэн монгол хүн ажилладаг вэ?', least: 0, most: 100_000 },
  },
  fee: 'unknown',
  workingDays: 5, // our own default: no source gives a limit
  checks: [
    { title: 'Монгол ажилтантай', when: { jobs: { atLeast: 1 } } },
    { title: 'Дүрмийн сан бүртгэлтэй', when: { capital: { known: true } } },
  ],
  refusals: [
    {
      code: 'dormant',
      say: 'Компани үйл ажиллагаа явуулаагүй байна.',
      remedy: 'Үйл ажиллагаагаа эхлүүлээд дахин хүсэлт гаргана уу.',
      law: { act: 'Хөрөнгө оруулалтын тухай хууль' },
    },
    {
      code: 'not-investor',
      say: 'Эдгээр хүн хөрөнгө оруулагч биш байна.',
      remedy: 'Ажилтны визээр хүсэлт гаргана уу.',
      law: { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' },
    },
  ],
  gives: {
    document: 'Хөрөнгө оруулагчийн тодорхойлолт',
    show: ['entityName', 'created', 'director', 'forWhom', 'people'],
    validDays: 60,
  },
  confidence: 'low',
})
