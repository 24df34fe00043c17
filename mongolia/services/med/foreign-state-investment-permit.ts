import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'foreign-state-investment-permit',
  agency: 'med',
  kind: 'permit',
  title: 'Гадаад төрийн өмчит компанийн зөвшөөрөл',
  summary: 'Гадаадын төрийн өмчит компани 33 хувь ба түүнээс дээш эзэмших зөвшөөрөл.',
  words: [
    'гадаадын төрийн өмчит',
    'хувьцаа худалдаж авах зөвшөөрөл',
    'state-owned investor',
    'хятадын төрийн компани хувь авах',
    'орос төрийн өмчит хөрөнгө оруулах',
    'гадаадын төрийн компани 33 хувь',
    'уурхайн хувийг гадаад төр авах',
    'гадаад төрийн хөрөнгө оруулалт',
    'foreign government buying shares',
  ],
  law: [{ act: 'Хөрөнгө оруулалтын тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    investor: { type: 'text', title: 'Хөрөнгө оруулагч хэн бэ?', longest: 120 },
    land: { type: 'text', title: 'Аль улсын төрийн өмч вэ?', longest: 40 },
    field: {
      type: 'choice',
      title: 'Аль салбар вэ?',
      options: { mining: 'Уул уурхай', bank: 'Банк, санхүү', media: 'Мэдээлэл, холбоо' },
    },
    share: { type: 'number', title: 'Хэдэн хувь эзэмших вэ?', least: 33, most: 100 },
    structure: { type: 'file', title: 'Эзэмшлийн бүтцийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    deal: { type: 'file', title: 'Хувьцаа худалдах гэрээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'security',
      say: 'Үндэсний аюулгүй байдалд эрсдэл учирна.',
      remedy: 'Эзэмшлийн хувийг бууруулаад дахин хүсэлт гаргана уу.',
      law: { act: 'Хөрөнгө оруулалтын тухай хууль' },
    },
    {
      code: 'monopoly',
      say: 'Зах зээлд давамгайлал үүснэ.',
      remedy: 'Өрсөлдөөний газрын дүгнэлт авна уу.',
      law: { act: 'Өрсөлдөөний тухай хууль' },
    },
  ],
  gives: {
    document: 'Гадаад төрийн өмчит компанийн зөвшөөрөл',
    show: ['entityName', 'investor', 'land', 'field', 'share'],
    validDays: 365,
  },
  confidence: 'low',
})
