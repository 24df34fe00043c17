import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'bank-complaint',
  agency: 'mb',
  kind: 'complaint',
  title: 'Банкны үйлчилгээний гомдол',
  summary: 'Банкны шимтгэл, хүү, картын талаар гомдол гаргана.',
  words: ['банкны гомдол', 'банкны шимтгэл', 'карт хаасан', 'зээлийн хүү өөрчилсөн', 'bank complaint'],
  law: [{ act: 'Банкны тухай хууль' }, { act: 'Төв банк (Монголбанк)-ны тухай хууль' }],
  ask: {
    bank: { type: 'text', title: 'Аль банк вэ?', longest: 60 },
    about: {
      type: 'choice',
      title: 'Юуны тухай вэ?',
      options: {
        fee: 'Шимтгэл, хураамж',
        interest: 'Зээлийн хүү, торгууль',
        card: 'Карт, гүйлгээ',
        fraud: 'Луйвар',
        freeze: 'Данс хаасан',
      },
    },
    answered: { type: 'yesNo', title: 'Банканд эхлээд гомдол гаргасан уу?' },
    answer: { type: 'file', title: 'Банкны хариуг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'], optional: true },
    lost: { type: 'money', title: 'Хохирол хэд вэ?', least: 0 },
    story: { type: 'longText', title: 'Юу болсныг бичнэ үү', longest: 3000 },
  },
  when: { answer: { answered: true } },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 22,
  checks: [{ title: 'Эхлээд банканд хандсан', when: { answered: true } }],
  refusals: [
    {
      code: 'bank-first',
      say: 'Эхлээд банканд гомдол гаргана.',
      remedy: 'Банкны хариуг аваад дахин гаргана уу.',
      law: { act: 'Банкны тухай хууль' },
    },
    {
      code: 'contract',
      say: 'Гэрээнд заасны дагуу хийгдсэн байна.',
      remedy: 'Гэрээгээ шүүхээр маргаж болно.',
      law: { act: 'Банкны тухай хууль' },
    },
  ],
  gives: { says: 'Банканд зөрчлөө арилгах шаардлага өглөө.' },
  confidence: 'low',
})
