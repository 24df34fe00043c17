import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'court-appeal',
  agency: 'shez',
  kind: 'complaint',
  title: 'Давж заалдах гомдол гаргах',
  summary: 'Анхан шатны шүүхийн шийдвэрт гомдол гаргана.',
  words: [
    'давж заалдах',
    'шийдвэрт гомдол',
    'шүүхийн шийдвэр буруу',
    'гомдол гаргах хугацаа',
    'appeal',
    'шүүхийн шийдвэрийг эсэргүүцэх',
    'анхан шатны шүүх буруу шийдсэн',
    'дээд шатны шүүхэд хандах',
    'хэргээ дахин хянуулах',
    'ялд сэтгэл дундуур',
    'магадлал гаргуулах гомдол',
    'appeal judgment',
  ],
  law: [
    { act: 'Иргэний хэрэг шүүхэд хянан шийдвэрлэх тухай хууль' },
    { act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' },
    { act: 'Монгол Улсын шүүхийн тухай хууль' },
  ],
  facts: {
    until: { from: 'justice.decision.appealUntil', with: { decisionNumber: 'decision' } },
    daysLeft: { daysUntil: 'until' },
  },
  ask: {
    decision: {
      type: 'choice',
      title: 'Аль шийдвэрт гомдол гаргах вэ?',
      options: {
        rows: 'justice.decisions',
        value: 'decisionNumber',
        label: ['decisionNumber', 'courtName', 'decisionDate'],
      },
    },
    part: {
      type: 'choice',
      title: 'Шийдвэрийн аль хэсэг буруу вэ?',
      options: {
        whole: 'Бүхэлд нь',
        amount: 'Дүн',
        proof: 'Нотлох баримтын үнэлгээ',
        procedure: 'Хянан шийдвэрлэх журам',
      },
    },
    grounds: { type: 'longText', title: 'Гомдлын үндэслэлээ бичнэ үү', longest: 5000 },
    paper: { type: 'file', title: 'Гарын үсэгтэй гомдлоо хавсаргана уу', accept: ['pdf'] },
    present: { type: 'yesNo', title: 'Хуралдаанд өөрөө оролцох уу?' },
  },
  stop: [
    {
      when: { daysLeft: { below: 0 } },
      say: 'Гомдол гаргах хугацаа дууссан байна: {until}.',
      remedy: 'Хугацаа сэргээлгэх хүсэлтээ шийдвэр гаргасан шүүхэд өгнө үү.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Хугацаандаа байна', when: { daysLeft: { atLeast: 0 } } }],
  refusals: [
    {
      code: 'no-grounds',
      say: 'Гомдолд хуульд заасан үндэслэл алга.',
      remedy: 'Үндэслэлээ нэмж, хугацаандаа дахин гаргана уу.',
      law: { act: 'Иргэний хэрэг шүүхэд хянан шийдвэрлэх тухай хууль' },
    },
    {
      code: 'not-party',
      say: 'Та энэ хэргийн оролцогч биш байна.',
      remedy: 'Оролцогчийн итгэмжлэл хавсаргана уу.',
      law: { act: 'Иргэний хэрэг шүүхэд хянан шийдвэрлэх тухай хууль' },
    },
  ],
  gives: { says: 'Гомдлыг давж заалдах шатны шүүхэд шилжүүллээ. Хуралдааны товыг мэдэгдэнэ.' },
  confidence: 'low',
})
