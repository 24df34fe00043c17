import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'enforcement-start',
  agency: 'sshgeg',
  kind: 'registration',
  title: 'Шүүхийн шийдвэр албадан гүйцэтгүүлэх',
  summary: 'Гүйцэтгэх хуудсаа өгч, төлбөрөө албадан гаргуулна.',
  words: ['гүйцэтгэх хуудас', 'төлбөр авах', 'тэтгэлэг гаргуулах', 'мөнгөө гаргуулж авах', 'enforce a judgment'],
  law: [{ act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' }],
  ask: {
    ruling: {
      type: 'choice',
      title: 'Аль шийдвэрийг гүйцэтгүүлэх вэ?',
      options: { rows: 'justice.decisions', value: 'decisionNumber', label: ['decisionNumber', 'courtName'] },
    },
    claim: {
      type: 'choice',
      title: 'Юуг гаргуулах вэ?',
      options: {
        money: 'Мөнгөн төлбөр',
        alimony: 'Хүүхдийн тэтгэлэг',
        eviction: 'Байр чөлөөлөх',
        thing: 'Эд зүйл',
        act: 'Үйлдэл хийлгэх',
      },
    },
    debtorName: { type: 'text', title: 'Төлбөр төлөгч хэн бэ?', longest: 120 },
    debtorKnown: {
      type: 'longText',
      title: 'Төлбөр төлөгчийн ажил, хөрөнгийг мэдэх үү?',
      optional: true,
      longest: 1000,
    },
    account: {
      type: 'text',
      title: 'Төлбөрөө ямар дансаар авах вэ?',
      hint: 'Банк, дансны дугаарыг бичнэ үү.',
      longest: 80,
    },
    writ: { type: 'file', title: 'Гүйцэтгэх хуудсаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { account: { claim: ['money', 'alimony'] } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'writ-late',
      say: 'Гүйцэтгэх хуудас өгөх хугацаа өнгөрсөн байна.',
      remedy: 'Хугацааг сэргээлгэх хүсэлтээ шүүхэд гаргана уу.',
      law: { act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' },
    },
    {
      code: 'writ-flawed',
      say: 'Гүйцэтгэх хуудас шаардлага хангахгүй байна.',
      remedy: 'Хуудсаа олгосон шүүхээр засуулаад дахин өгнө үү.',
      law: { act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' },
    },
  ],
  gives: { says: 'Шийдвэр гүйцэтгэх ажиллагаа эхэллээ. Гүйцэтгэгчийн нэр, утсыг мэдэгдэнэ.' },
  confidence: 'low',
})
