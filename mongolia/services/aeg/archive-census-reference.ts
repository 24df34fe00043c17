import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'archive-census-reference',
  agency: 'aeg',
  kind: 'reference',
  title: 'Архивын лавлагаа: хүн амын тооллого, удам',
  summary: 'Өвөг эцэг, угийн бичгээ тооллогын данснаас авна.',
  words: [
    'угийн бичиг',
    'ургийн овог олох',
    'өвөг дээдэс',
    'хүн амын данс',
    'genealogy',
    'удам угсаагаа мэдэх',
    'овог аймгаа олох',
    'элэнц хуланцаа хайх',
    'өвөө эмээгийнхээ тухай мэдэх',
    'хуучин данснаас удмаа лавлах',
    'ургийн мод хийх',
    'ancestors',
    'family tree',
  ],
  law: [{ act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' }, { act: 'Соёлын өвийг хамгаалах тухай хууль' }],
  facts: {
    clan: { from: 'civil.person.surname' },
    father: { from: 'civil.birth.fatherName' },
    mother: { from: 'civil.birth.motherName' },
    birthPlace: { from: 'civil.birth.birthPlace' },
  },
  known: ['clan', 'father', 'mother', 'birthPlace'],
  ask: {
    ancestor: { type: 'text', title: 'Хэнийг хайх вэ?', longest: 80 },
    line: {
      type: 'choice',
      title: 'Таны хэн болох вэ?',
      options: { grandfather: 'Өвөө', grandmother: 'Эмээ', older: 'Түүнээс дээш' },
    },
    banner: { type: 'text', title: 'Аль хошуу, сумынх вэ?', longest: 80 },
    census: {
      type: 'choice',
      title: 'Аль үеийн тооллого вэ?',
      options: { early: '1918 он хүртэл', middle: '1918–1940', late: '1940–1970' },
    },
    script: { type: 'yesNo', title: 'Монгол бичгээс хөрвүүлэх үү?' },
    archive: { type: 'office', title: 'Аль архиваас хайлгах вэ?' },
  },
  fee: 'unknown',
  workingDays: 10, // a list of services says ten days, with low confidence
  checks: [{ title: 'Эцгийн нэр бүртгэлтэй', when: { father: { known: true } } }],
  refusals: [
    {
      code: 'no-census',
      say: 'Тэр хошууны данс хадгалагдаж үлдээгүй.',
      remedy: 'Хөрш хошууны данснаас хайлгана уу.',
      law: { act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' },
    },
    {
      code: 'not-related',
      say: 'Төрлийн холбоо тогтоогдсонгүй.',
      remedy: 'Эцэг, эхийнхээ төрсний бүртгэлийг нэмнэ үү.',
      law: { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
    },
  ],
  gives: { document: 'Тооллогын дансны хуулбар', show: ['ancestor', 'line', 'banner', 'census'], validDays: 3650 },
  source: 'KHUR operations of the archives; ten days from memory',
  confidence: 'medium',
})
