import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'school-certificate-duplicate',
  agency: 'beg',
  kind: 'order',
  title: 'Боловсролын гэрчилгээ нөхөн авах',
  summary: 'Алдсан, гэмтсэн дунд сургуулийн гэрчилгээгээ дахин авна.',
  words: [
    'аттестат алдсан',
    'гэрчилгээ нөхөн авах',
    'сургуулийн гэрчилгээ хаясан',
    'lost school certificate',
    'аттестатаа гээсэн',
    'аттестат шатсан',
    '8 дугаар ангийн гэрчилгээ алдсан',
    '10 жилийн гэрчилгээ хаясан',
    'төгссөн гэрчилгээгээ алдсан',
    'атестат нөхөн авах',
    'lost diploma school',
    'аттестат урагдсан',
  ],
  law: [{ act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' }],
  facts: {
    fullNumber: { from: 'education.highSchool.degreeNumber' },
    fullSchool: { from: 'education.highSchool.orgName' },
    basicNumber: { from: 'education.middleSchool.degreeNumber' },
  },
  known: ['fullNumber', 'fullSchool', 'basicNumber'],
  ask: {
    which: {
      type: 'choice',
      title: 'Аль гэрчилгээ вэ?',
      options: { basic: 'Суурь боловсролын', full: 'Бүрэн дунд боловсролын' },
    },
    loss: {
      type: 'choice',
      title: 'Юу болсон бэ?',
      options: { lost: 'Алдсан', damaged: 'Гэмтсэн', renamed: 'Нэрээ өөрчилсөн' },
    },
    notice: {
      type: 'file',
      title: 'Хүчингүйд тооцуулсан зарын баримтаа хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    old: { type: 'file', title: 'Гэмтсэн гэрчилгээний зургаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    office: { type: 'office', title: 'Хаанаас авах вэ?' },
  },
  when: { notice: { loss: 'lost' }, old: { loss: 'damaged' } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    {
      title: 'Гэрчилгээ бүртгэлтэй',
      when: { anyOf: [{ fullNumber: { known: true } }, { basicNumber: { known: true } }] },
    },
  ],
  refusals: [
    {
      code: 'no-archive',
      say: 'Сургуулийн архиваас баримт олдсонгүй.',
      remedy: 'Төгссөн сургуулиасаа тодорхойлолт авч хавсаргана уу.',
      law: { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    },
    {
      code: 'not-announced',
      say: 'Алдсан тухай зарлаагүй байна.',
      remedy: 'Зар нийтлүүлээд дахин хүсэлт гаргана уу.',
      law: { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    },
  ],
  gives: { thing: 'Боловсролын гэрчилгээний нөхөн', at: 'office' },
  confidence: 'low',
})
