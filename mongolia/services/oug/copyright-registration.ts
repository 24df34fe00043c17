import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'copyright-registration',
  agency: 'oug',
  kind: 'registration',
  title: 'Зохиогчийн эрх бүртгүүлэх',
  summary: 'Ном, дуу, программ зэрэг бүтээлээ бүртгүүлнэ.',
  words: [
    'зохиогчийн эрх',
    'дуу бүртгүүлэх',
    'ном хамгаалах',
    'программын эрх',
    'copyright',
    'дуугаа хулгайлуулахгүй байх',
    'зохиол бүтээлээ хамгаалуулах',
    'апп хөгжүүлсэн эрх',
    'ном бичсэн',
    'аяаа бүртгүүлэх',
    'зургаа хуулуулахгүй',
    'protect my song',
  ],
  law: [{ act: 'Зохиогчийн эрхийн тухай хууль' }, { act: 'Оюуны өмчийн тухай хууль' }],
  facts: { works: { rows: 'patents.works' } },
  ask: {
    work: {
      type: 'choice',
      title: 'Ямар бүтээл вэ?',
      options: {
        text: 'Ном, өгүүллэг',
        music: 'Дуу, хөгжим',
        picture: 'Зураг, гэрэл зураг',
        film: 'Кино, бичлэг',
        software: 'Программ',
        architecture: 'Архитектур',
      },
    },
    name: { type: 'text', title: 'Бүтээлийн нэрийг бичнэ үү', longest: 150 },
    made: { type: 'date', title: 'Хэзээ бүтээсэн бэ?', latest: 'today' },
    authors: {
      type: 'choice',
      title: 'Зохиогч хэн бэ?',
      options: { me: 'Би ганцаараа', together: 'Хамтын бүтээл', employer: 'Ажлын даалгавраар', heir: 'Би өвлөгч' },
    },
    others: { type: 'longText', title: 'Хамтран зохиогчдын нэр, хувийг бичнэ үү', longest: 800 },
    published: { type: 'yesNo', title: 'Нийтэд хүргэсэн үү?' },
    sample: { type: 'file', title: 'Бүтээлийн хувийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    penName: { type: 'text', title: 'Нууц нэртэй бол бичнэ үү', longest: 60, optional: true },
  },
  when: { others: { authors: 'together' } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Өмнө бүртгүүлсэн бүтээлтэй', when: { works: { known: true } } },
    { title: 'Өөрийн бүтээл', when: { authors: ['me', 'together'] } },
  ],
  returns: [
    { code: 'sample-unopened', say: 'Бүтээлийн файл нээгдэхгүй байна. Дахин хавсаргана уу.', asks: ['sample'] },
  ],
  refusals: [
    {
      code: 'author-disputed',
      say: 'Өөр хүн зохиогчоор бүртгэлтэй байна.',
      remedy: 'Шүүхээр зохиогчийг тогтоолгоно уу.',
      law: { act: 'Зохиогчийн эрхийн тухай хууль' },
    },
    {
      code: 'not-a-work',
      say: 'Мэдээ, санаа, баримт бүтээлд хамаарахгүй.',
      remedy: 'Өөрийн бичсэн бүтээлээ хавсаргана уу.',
      law: { act: 'Зохиогчийн эрхийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Зохиогчийн эрхийн гэрчилгээ',
    show: ['work', 'name', 'made', 'authors', 'published'],
    validDays: 18_250, // no period is published: a default of ours
  },
  confidence: 'low',
})
