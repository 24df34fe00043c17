import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'age-grant',
  agency: 'hhueg',
  kind: 'benefit',
  title: 'Насны хишиг авах',
  summary: '65 нас хүрсэн хүнд Цагаан сар, наадмаар олгоно.',
  words: [
    'насны хишиг',
    'ахмадын мөнгө',
    'цагаан сарын мөнгө',
    'наадмын мөнгө',
    'age grant',
    '65 хүрсэн мөнгө авах',
    'өндөр настны мөнгө',
    'хөгшчүүлд өгдөг баярын мөнгө',
    'ахмадын баярын тэтгэмж',
    'настны хишгээ хэзээ авах',
    'эмээгийн цагаан сарын мөнгө',
    'elderly holiday money',
  ],
  law: [{ act: 'Ахмад настны тухай хууль' }],
  facts: {
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    address: { from: 'civil.address.fullAddress' },
  },
  known: ['birth', 'address'],
  ask: {
    place: { type: 'place', title: 'Аль сум, дүүрэгт бүртгэлтэй вэ?', level: 2 },
    how: {
      type: 'choice',
      title: 'Хишгээ яаж авах вэ?',
      options: { bank: 'Дансаар', home: 'Гэрт хүргүүлж', helper: 'Итгэмжлэгдсэн хүнээр' },
    },
    account: {
      type: 'text',
      title: 'Хишиг орох дансаа бичнэ үү',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
    helper: { type: 'text', title: 'Хэн авах вэ? Овог, нэрийг бичнэ үү', longest: 80 },
    healthWhy: {
      type: 'choice',
      title: 'Яагаад очиж чадахгүй вэ?',
      options: { bed: 'Хэвтрийн хүн', far: 'Хол амьдардаг', other: 'Өөр шалтгаан' },
    },
  },
  when: { account: { how: 'bank' }, helper: { how: 'helper' }, healthWhy: { how: 'home' } },
  stop: [
    {
      when: { age: { below: 65 } },
      say: 'Та {age} настай. Насны хишгийг 65 наснаас олгоно.',
      remedy: '65 нас хүрээд хүсэлт гаргана уу.',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: '65 нас хүрсэн', when: { age: { atLeast: 65 } } }],
  refusals: [
    {
      code: 'other-place',
      say: 'Та өөр сум, дүүрэгт бүртгэлтэй байна.',
      remedy: 'Бүртгэлтэй газраа сонгоод дахин илгээнэ үү.',
      law: { act: 'Ахмад настны тухай хууль' },
    },
    {
      code: 'abroad',
      say: 'Та гадаадад амьдарч байна.',
      remedy: 'Ирсэн хойноо хүсэлт гаргана уу.',
      law: { act: 'Ахмад настны тухай хууль' },
    },
  ],
  gives: { says: 'Бүртгэлээ. Насны хишгийг жилд хоёр удаа олгоно.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  source:
    'onlinetv.mn/r/257275, tsenzuur.mn/24414: from 65, twice a year; hudulmur-halamj.gov.mn/news/show?id=1114 (ehalamj)',
  confidence: 'high',
})
