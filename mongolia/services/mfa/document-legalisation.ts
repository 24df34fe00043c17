import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'document-legalisation',
  agency: 'mfa',
  kind: 'certificate',
  title: 'Баримт консулаар баталгаажуулах',
  summary: 'Апостиль хүлээн зөвшөөрдөггүй улсад хэрэглэх баримт.',
  words: [
    'консулын баталгаа',
    'баримт батлуулах',
    'ГХЯ баталгаа',
    'legalisation',
    'хятадад хэрэглэх баримт батлуулах',
    'гхя тамга даруулах',
    'элчингээр баримт баталгаажуулах',
    'консулд диплом баталгаажуулах',
    'араб улсад хэрэглэх бичиг',
    'апостиль хүлээж авдаггүй улс',
    'consular stamp',
  ],
  law: [{ act: 'Дипломат албаны тухай хууль' }],
  facts: {
    latinLastname: { from: 'civil.latin.lastnameEng' },
    latinFirstname: { from: 'civil.latin.firstnameEng' },
  },
  known: ['latinLastname', 'latinFirstname'],
  ask: {
    direction: {
      type: 'choice',
      title: 'Баримтыг хаана хэрэглэх вэ?',
      options: { out: 'Гадаадад', home: 'Монголд, гадаадын баримт' },
    },
    land: { type: 'text', title: 'Аль улс вэ?', longest: 40 },
    first: { type: 'yesNo', title: 'Тэр улсын яам баталсан уу?' },
    sort: {
      type: 'choice',
      title: 'Ямар баримт вэ?',
      options: { school: 'Боловсролын', civil: 'Иргэний бүртгэлийн', trade: 'Худалдаа, компанийн', proxy: 'Итгэмжлэл' },
    },
    scan: { type: 'file', title: 'Баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    office: { type: 'office', title: 'Эх баримтаа хаана өгөх вэ?' },
  },
  when: {
    first: { direction: 'home' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Гадаадын яам баталсан', when: { anyOf: [{ direction: 'out' }, { first: true }] } }],
  refusals: [
    {
      code: 'chain',
      say: 'Өмнөх шатны баталгаа дутуу байна.',
      remedy: 'Эхлээд нотариат, тухайн байгууллагаар батлуулна уу.',
      law: { act: 'Дипломат албаны тухай хууль' },
    },
    {
      code: 'apostille-instead',
      say: 'Энэ улс апостиль хүлээн зөвшөөрдөг.',
      remedy: '«Апостиль авах» хүсэлт илгээнэ үү.',
      law: {
        act: 'Гадаад улсын нийтийн баримт бичгийг хүчин төгөлдөр болгох шаардлагыг хүчингүй болгох тухай Гаагийн конвенц',
      },
    },
  ],
  gives: { thing: 'Баталгаажсан баримт', at: 'office' },
  confidence: 'low',
})
