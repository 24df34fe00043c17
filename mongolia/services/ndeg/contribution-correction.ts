import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'contribution-correction',
  agency: 'ndeg',
  kind: 'complaint',
  title: 'Шимтгэлийн бүртгэлийн алдаа засуулах',
  summary: 'Төлсөн шимтгэл ороогүй, дутуу бол шалгуулж засуулна.',
  words: [
    'ндш ороогүй',
    'шимтгэл дутуу',
    'ажил олгогч төлөөгүй',
    'ндш алдаатай',
    'missing contributions',
    'ндш дутуу орсон',
    'ажил олгогч ндш төлөөгүй',
    'ндш сар дутуу харагдаж байна',
    'даатгал тасарсан харагддаг',
    'төлсөн ндш бүртгэлд алга',
    'цалин буруу тайлагнасан ндш',
    'wrong insurance record',
  ],
  law: [
    { act: 'Нийгмийн даатгалын ерөнхий хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  facts: {
    insured: { from: 'insurance.current.insured' },
    jobs: { rows: 'insurance.workHistory' },
    jobCount: { count: 'jobs' },
  },
  known: ['insured'],
  ask: {
    wrong: {
      type: 'choice',
      title: 'Юу буруу байна вэ?',
      options: {
        missing: 'Сар дутуу',
        amount: 'Цалингийн дүн буруу',
        employer: 'Ажиллаагүй байгууллага бичигдсэн',
        class: 'Ажлын нөхцөл буруу',
      },
    },
    years: { type: 'yearSpan', title: 'Аль оных вэ?', earliest: 1995, yearsMost: 30 },
    employerName: { type: 'text', title: 'Ажил олгогчийн нэрийг бичнэ үү', longest: 120 },
    story: { type: 'longText', title: 'Яаж байх ёстойг бичнэ үү', longest: 800 },
    slip: {
      type: 'file',
      title: 'Цалингийн баримт, гэрээгээ хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
      optional: true,
    },
  },
  fee: [{ label: 'Алдаа засах', amount: 0 }],
  workingDays: 22,
  checks: [{ title: 'Ажилласан бүртгэлтэй', when: { jobCount: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'record-right',
      say: 'Ажил олгогчийн тайлангаар бүртгэл зөв байна.',
      remedy: 'Өөр баримттай бол хавсаргаад дахин илгээнэ үү.',
      law: { act: 'Нийгмийн даатгалын ерөнхий хууль' },
    },
    {
      code: 'not-paid',
      say: 'Ажил олгогч шимтгэлийг төлөөгүй байна.',
      remedy: 'Ажил олгогчоос шаардах гомдлоо хөдөлмөрийн маргаанаар гаргана уу.',
      law: { act: 'Нийгмийн даатгалын ерөнхий хууль' },
    },
  ],
  gives: { says: 'Бүртгэлийг шалгаж заслаа. Шинэ бүртгэлээ лавлагаанаас харна уу.' },
  confidence: 'medium',
})
