import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'foreign-investor-registration',
  agency: 'med',
  kind: 'registration',
  title: 'Гадаадын хөрөнгө оруулалт бүртгүүлэх',
  summary: 'Гадаадын хөрөнгө оруулалттай компанийн мэдээг бүртгүүлнэ.',
  words: [
    'гадаадын хөрөнгө оруулалт',
    'хөрөнгө оруулагч',
    'foreign investment',
    'хөрөнгө оруулалтаа мэдүүлэх',
    'гадаад хөрөнгө оруулагчийн мэдээ',
    'оруулсан хөрөнгөө бүртгүүлэх',
    'гадаад инвестор бүртгэл',
    'инвестиц бүртгүүлэх',
    'declare foreign investment',
  ],
  law: [{ act: 'Хөрөнгө оруулалтын тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    entityCertificate: { from: 'legal.entity.stateRegnum', with: { legalEntityNumber: 'company' } },
    capital: { from: 'legal.entity.capital', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    land: { type: 'text', title: 'Хөрөнгө оруулагч аль улсынх вэ?', longest: 40 },
    share: { type: 'number', title: 'Гадаадын эзэмшил хэдэн хувь вэ?', least: 1, most: 100 },
    form: {
      type: 'several',
      title: 'Юу оруулсан бэ?',
      options: { money: 'Мөнгө', machines: 'Тоног төхөөрөмж', rights: 'Оюуны өмч', profit: 'Ашгаа дахин оруулсан' },
    },
    dollars: { type: 'number', title: 'Нийт хэдэн ам.доллар вэ?', least: 1 },
    branch: {
      type: 'choice',
      title: 'Аль салбарт вэ?',
      options: {
        mining: 'Уул уурхай',
        farm: 'Хөдөө аж ахуй',
        industry: 'Үйлдвэр',
        energy: 'Эрчим хүч',
        tourism: 'Аялал жуулчлал',
        service: 'Үйлчилгээ',
      },
    },
    transfer: { type: 'file', title: 'Банкны шилжүүлгийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Гадаадын эзэмшил 25 хувиас дээш', when: { share: { atLeast: 25 } } },
    { title: 'Хөрөнгө 100 мянган ам.доллар, түүнээс дээш', when: { dollars: { atLeast: 100_000 } } },
  ],
  returns: [{ code: 'transfer-other', say: 'Шилжүүлэг өөр компанийн нэр дээр байна.', asks: ['dollars', 'transfer'] }],
  refusals: [
    {
      code: 'threshold',
      say: 'Хуулийн доод хэмжээнд хүрээгүй байна.',
      remedy: 'Хөрөнгөө нэмээд дахин бүртгүүлнэ үү.',
      law: { act: 'Хөрөнгө оруулалтын тухай хууль' },
    },
    {
      code: 'source',
      say: 'Мөнгөний эх үүсвэр нотлогдоогүй байна.',
      remedy: 'Эх үүсвэрийн баримтаа нэмнэ үү.',
      law: { act: 'Мөнгө угаах болон терроризмыг санхүүжүүлэхтэй тэмцэх тухай хууль' },
    },
  ],
  gives: {
    document: 'Гадаадын хөрөнгө оруулалтын бүртгэл',
    show: ['entityName', 'entityCertificate', 'land', 'share', 'form', 'dollars', 'branch'],
    validDays: 365,
  },
  confidence: 'low',
})
