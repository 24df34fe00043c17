import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'data-correction',
  agency: 'ema',
  kind: 'registration',
  title: 'Бүртгэлийн буруу мэдээллийг засуулах',
  summary: 'Төрийн бүртгэлд таны тухай буруу бичсэн зүйлийг эзэн байгууллагаар нь засуулна.',
  words: [
    'миний мэдээлэл буруу',
    'бүртгэлд алдаатай',
    'буруу мэдээлэл засуулах',
    'мэдээлэл зөрж байна',
    'энэ буруу байна',
    'my data is wrong',
    'correct my data',
  ],
  law: [
    { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  ask: {
    register: { type: 'register', title: 'Аль бүртгэлд буруу байна вэ?' },
    wrong: { type: 'longText', title: 'Юу буруу байна вэ?', longest: 1000 },
    right: { type: 'longText', title: 'Зөв нь юу вэ?', longest: 1000 },
    proof: {
      type: 'file',
      title: 'Нотлох баримт байвал хавсаргана уу',
      hint: 'Байхгүй бол хоосон үлдээж болно.',
      accept: ['pdf', 'jpeg', 'png'],
      optional: true,
    },
  },
  fee: [{ label: 'Мэдээлэл засах', amount: 0 }],
  workingDays: 5, // our own default: no source gives a limit
  checks: [{ title: 'Нотлох баримттай', when: { proof: { known: true } } }],
  returns: [
    {
      code: 'proof-needed',
      say: 'Үүнийг засахад нотлох баримт хэрэгтэй. Баримтаа хавсаргана уу.',
      asks: ['proof'],
    },
  ],
  refusals: [
    {
      code: 'right-already',
      say: 'Шалгахад бүртгэл зөв байна.',
      remedy: 'Өөр баримттай бол хавсаргаад дахин хүсэлт илгээнэ үү.',
      law: { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
    },
    {
      code: 'elsewhere',
      say: 'Энэ мэдээллийг өөр байгууллага бүртгэдэг.',
      remedy: 'Өөр бүртгэл сонгоод дахин илгээнэ үү.',
      law: { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
    },
  ],
  gives: { says: 'Бүртгэлийг заслаа.' },
  source: 'memory; the law on personal data gives the right to have wrong data corrected',
  confidence: 'medium',
})
