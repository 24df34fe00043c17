import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'enforcement-complaint',
  agency: 'sshgeg',
  kind: 'complaint',
  title: 'Шийдвэр гүйцэтгэгчийн талаар гомдол гаргах',
  summary: 'Шийдвэр гүйцэтгэх ажиллагаа буруу бол гомдол гаргана.',
  words: ['шийдвэр гүйцэтгэгч', 'хөрөнгө битүүмжилсэн', 'данс хаасан', 'гүйцэтгэлийн гомдол', 'bailiff complaint'],
  law: [{ act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' }],
  facts: { owed: { rows: 'court.debts' }, cases: { count: 'owed' } },
  ask: {
    side: {
      type: 'choice',
      title: 'Та төлбөр авагч уу, төлөгч үү?',
      options: { creditor: 'Төлбөр авагч', debtor: 'Төлбөр төлөгч', other: 'Гуравдагч этгээд' },
    },
    wrong: {
      type: 'choice',
      title: 'Юу буруу байна вэ?',
      options: {
        slow: 'Ажиллагаа удаж байна',
        seizure: 'Хөрөнгийг буруу битүүмжилсэн',
        value: 'Үнэлгээ буруу',
        account: 'Дансыг хаасан',
        manner: 'Харьцаа муу',
      },
    },
    decisionNo: { type: 'text', title: 'Шүүхийн шийдвэрийн дугаар хэд вэ?', longest: 40 },
    detail: { type: 'longText', title: 'Гомдлоо бичнэ үү', longest: 3000 },
    proof: { type: 'file', title: 'Баримт байвал хавсаргана уу', optional: true, accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22,
  checks: [{ title: 'Гүйцэтгэлийн бүртгэлтэй', when: { cases: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'lawful',
      say: 'Шийдвэр гүйцэтгэгчийн ажиллагаа хуульд нийцсэн байна.',
      remedy: 'Шүүхэд гомдол гаргаж болно.',
      law: { act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' },
    },
    {
      code: 'decision-itself',
      say: 'Гомдол шүүхийн шийдвэрийн өөрийнх нь талаар байна.',
      remedy: 'Давж заалдах гомдлыг шүүхэд гаргана уу.',
      law: { act: 'Иргэний хэрэг шүүхэд хянан шийдвэрлэх тухай хууль' },
    },
  ],
  gives: { says: 'Гомдлыг хянаж, зөрчлийг засахыг шийдвэр гүйцэтгэгчид даалгалаа.' },
  confidence: 'medium',
})
