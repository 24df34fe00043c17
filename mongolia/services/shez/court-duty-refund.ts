import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'court-duty-refund',
  agency: 'shez',
  kind: 'benefit',
  title: 'Шүүхэд төлсөн хураамж буцаан авах',
  summary: 'Шүүхэд илүү төлсөн хураамжаа буцаан авна.',
  words: [
    'хураамж буцаах',
    'тэмдэгтийн хураамж',
    'шүүхэд төлсөн мөнгө буцаах',
    'duty refund',
    'шүүхийн хураамж илүү төлсөн',
    'улсын тэмдэгтийн хураамж буцаах',
    'нэхэмжлэлээ буцаасан мөнгө',
    'шүүхэд илүү шилжүүлсэн',
    'эвлэрсэн хураамжаа авах',
    'court fee back',
  ],
  law: [
    { act: 'Улсын тэмдэгтийн хураамжийн тухай хууль' },
    { act: 'Иргэний хэрэг шүүхэд хянан шийдвэрлэх тухай хууль' },
  ],
  facts: { paid: { rows: 'justice.duties' }, sum: { sum: 'paid', of: 'amount' } },
  ask: {
    receipt: {
      type: 'choice',
      title: 'Аль төлбөрийг буцаан авах вэ?',
      options: { rows: 'justice.duties', value: 'receiptNumber', label: ['paidDate', 'amount'] },
    },
    cause: {
      type: 'choice',
      title: 'Яагаад буцаан авах вэ?',
      options: {
        refused: 'Нэхэмжлэлийг хүлээж аваагүй',
        withdrawn: 'Нэхэмжлэлээсээ татгалзсан',
        over: 'Илүү төлсөн',
        settled: 'Эвлэрсэн',
      },
    },
    ruling: { type: 'file', title: 'Шүүгчийн захирамжаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    account: { type: 'text', title: 'Ямар дансаар авах вэ?', hint: 'Банк, дансны дугаарыг бичнэ үү.', longest: 80 },
  },
  fee: [{ label: 'Буцаалт', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Хураамж төлсөн бүртгэлтэй', when: { sum: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'no-ruling',
      say: 'Хураамж буцаах захирамж гараагүй байна.',
      remedy: 'Хэргийг хянасан шүүгчээс захирамж гаргуулна уу.',
      law: { act: 'Улсын тэмдэгтийн хураамжийн тухай хууль' },
    },
    {
      code: 'already',
      say: 'Энэ хураамж буцаагдсан байна.',
      remedy: 'Дансны хуулгаа шалгана уу.',
      law: { act: 'Улсын тэмдэгтийн хураамжийн тухай хууль' },
    },
  ],
  gives: { says: 'Буцаалтыг зөвшөөрлөө. Мөнгө таны дансанд орно.' },
  confidence: 'low',
})
