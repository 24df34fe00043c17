import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'honoured-elder-allowance',
  agency: 'hhueg',
  kind: 'benefit',
  title: 'Алдар цолтой ахмадын нэмэгдэл',
  summary: 'Ахмад дайчин, алдар цолтой ахмад настанд олгоно.',
  words: [
    'ахмад дайчин',
    'гавьяатын мөнгө',
    'алдар цолын нэмэгдэл',
    'одонтой ахмад',
    'veteran allowance',
    'гавьяат ахмадын мөнгө',
    'ахмад дайчны тэтгэмж',
    'чөлөөлөх дайны дайчин',
    'ардын цолтой нэмэгдэл',
    'баатар цолтой мөнгө',
    'медальтай ахмадын нэмэгдэл',
    'old veteran money',
  ],
  law: [{ act: 'Ахмад настны тухай хууль' }],
  facts: {
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    honours: { rows: 'welfare.honours' },
    honourCount: { count: 'honours' },
  },
  known: ['birth'],
  ask: {
    title: {
      type: 'choice',
      title: 'Ямар цол, гавьяатай вэ?',
      options: {
        veteran: 'Ахмад дайчин',
        hero: 'Улсын баатар',
        people: 'Ардын цолтой',
        merit: 'Гавьяат цолтой',
        widow: 'Дайчны эхнэр, нөхөр',
      },
    },
    document: { type: 'file', title: 'Цолын үнэмлэхээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    account: { type: 'text', title: 'Нэмэгдэл орох данс', hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.', longest: 20 },
  },
  stop: [
    { when: { age: { below: 55 } }, say: 'Нэмэгдлийг ахмад настанд олгоно.', remedy: 'Нас хүрээд хүсэлт гаргана уу.' },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Алдар цолын бүртгэлтэй', when: { honourCount: { atLeast: 1 } } }],
  returns: [{ code: 'document-unclear', say: 'Үнэмлэхийн дугаар харагдахгүй байна.', asks: ['document'] }],
  refusals: [
    {
      code: 'not-in-law',
      say: 'Энэ цолд нэмэгдэл олгодоггүй.',
      remedy: 'Өөр цолтой бол түүгээрээ хүсэлт гаргана уу.',
      law: { act: 'Ахмад настны тухай хууль' },
    },
    {
      code: 'one-only',
      say: 'Өөр цолоор нэмэгдэл авч байна.',
      remedy: 'Аль өндрийг нь сонгоно уу.',
      law: { act: 'Ахмад настны тухай хууль' },
    },
  ],
  gives: { says: 'Нэмэгдэл тогтоолоо. Мөнгө дансанд орно.' },
  confidence: 'low',
})
