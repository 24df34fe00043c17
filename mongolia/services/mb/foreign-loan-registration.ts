import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'foreign-loan-registration',
  agency: 'mb',
  kind: 'registration',
  title: 'Гадаад зээл бүртгүүлэх',
  summary: 'Гадаадаас авсан зээлээ Монголбанканд бүртгүүлнэ.',
  words: [
    'гадаад зээл',
    'гадаадаас зээл авсан',
    'гадаад өр бүртгүүлэх',
    'foreign loan registration',
    'гадаадын банкнаас зээл авсан',
    'гадаадын компаниас зээлсэн мөнгө',
    'монголбанкинд зээл бүртгэх',
    'гадаад валютын зээл бүртгэл',
    'толгой компаниас зээл авсан',
    'borrowed from abroad',
  ],
  law: [{ act: 'Валютын зохицуулалтын тухай хууль' }, { act: 'Төв банк (Монголбанк)-ны тухай хууль' }],
  facts: { companyName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани зээл авсан бэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    lender: { type: 'text', title: 'Хэн зээлсэн бэ?', longest: 120 },
    related: { type: 'yesNo', title: 'Зээлдүүлэгч нь хувьцаа эзэмшигч үү?' },
    currency: {
      type: 'choice',
      title: 'Ямар валютаар вэ?',
      options: { usd: 'Америк доллар', cny: 'Юань', eur: 'Евро', other: 'Бусад' },
    },
    units: { type: 'number', title: 'Зээлийн дүн хэдэн мянга вэ?', least: 1, most: 100_000_000 },
    signed: { type: 'date', title: 'Гэрээг хэзээ байгуулсан бэ?', latest: 'today' },
    yearsTo: { type: 'number', title: 'Хэдэн жилийн хугацаатай вэ?', least: 1, most: 50 },
    agreement: { type: 'file', title: 'Зээлийн гэрээг хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'not-paid-in',
      say: 'Мөнгө данснаас орж ирээгүй байна.',
      remedy: 'Орлого орсны дараа бүртгүүлнэ үү.',
      law: { act: 'Валютын зохицуулалтын тухай хууль' },
    },
    {
      code: 'domestic',
      say: 'Дотоодын зээл байна.',
      remedy: 'Бүртгүүлэх шаардлагагүй.',
      law: { act: 'Валютын зохицуулалтын тухай хууль' },
    },
  ],
  gives: {
    document: 'Гадаад зээлийн бүртгэлийн гэрчилгээ',
    show: ['companyName', 'lender', 'currency', 'units', 'signed', 'yearsTo'],
    validDays: 1825, // our own default: it holds until the loan ends
  },
  confidence: 'low',
})
