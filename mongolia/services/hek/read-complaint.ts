import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'read-complaint',
  agency: 'hek',
  kind: 'complaint',
  title: 'Мэдээлэл үзсэнийг шалгуулах',
  summary: 'Таны мэдээллийг албан хаагч үндэслэлгүй үзсэн бол шалгуулна.',
  words: [
    'миний мэдээллийг хэн үзсэн',
    'мэдээллийг үндэслэлгүй үзсэн',
    'албан хаагч миний мэдээллийг үзсэн',
    'хандалтыг шалгуулах',
    'who read my data',
    'not justified',
  ],
  law: [
    { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
    { act: 'Монгол Улсын Хүний эрхийн Үндэсний Комиссын тухай хууль' },
  ],
  ask: {
    reading: {
      type: 'reading',
      title: 'Аль үзсэнийг шалгуулах вэ?',
      hint: 'Жагсаалтад байхгүй бол хоосон үлдээж, дараа нь бичнэ үү.',
      optional: true,
    },
    reason: {
      type: 'longText',
      title: 'Яагаад үндэслэлгүй гэж үзэж байна вэ?',
      hint: 'Мэдэхгүй бол «Би энэ байгууллагад хандаагүй» гэж бичиж болно.',
      longest: 2000,
    },
  },
  fee: [{ label: 'Шалгуулах', amount: 0 }],
  workingDays: 22, // the 30 days of the Law on petitions to the state, as working days
  refusals: [
    {
      code: 'justified',
      say: 'Хуульд заасан үндэслэлтэй үзсэн байна.',
      remedy: 'Шүүхэд гомдол гаргаж болно.',
      law: { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
    },
  ],
  gives: { says: 'Үндэслэлгүй үзсэн нь тогтоогдлоо. Хариуцлага тооцох шаардлага хүргүүлсэн.' },
  source: 'memory; the Commission supervises the law on personal data',
  confidence: 'medium',
})
