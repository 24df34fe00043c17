import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'court-decision-copy',
  agency: 'shez',
  kind: 'order',
  title: 'Шүүхийн шийдвэрийн хуулбар авах',
  summary: 'Хүчин төгөлдөр шийдвэрийн тамгатай хуулбар захиална.',
  words: [
    'шийдвэрийн хуулбар',
    'шийтгэх тогтоолын хуулбар',
    'тамгатай хуулбар',
    'гүйцэтгэх хуудас авах',
    'copy of judgment',
    'шүүхийн шийдвэрээ авах',
    'салсан шийдвэрийн хуулбар',
    'шүүхийн тогтоолоо дахин авах',
    'шийдвэр хүчинтэй болсон хуулбар',
    'шүүхээс хуулбар гаргуулах',
    'divorce ruling copy',
  ],
  law: [
    { act: 'Иргэний хэрэг шүүхэд хянан шийдвэрлэх тухай хууль' },
    { act: 'Улсын тэмдэгтийн хураамжийн тухай хууль' },
  ],
  ask: {
    decision: {
      type: 'choice',
      title: 'Аль шийдвэрийн хуулбар авах вэ?',
      options: { rows: 'justice.decisions', value: 'decisionNumber', label: ['decisionNumber', 'courtName'] },
    },
    copies: { type: 'number', title: 'Хэдэн хувь авах вэ?', least: 1, most: 10 },
    writ: { type: 'yesNo', title: 'Гүйцэтгэх хуудас хамт авах уу?' },
    office: { type: 'office', title: 'Хаанаас авах вэ?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'not-final',
      say: 'Шийдвэр хүчин төгөлдөр болоогүй байна.',
      remedy: 'Гомдлын хугацаа дууссаны дараа захиална уу.',
      law: { act: 'Иргэний хэрэг шүүхэд хянан шийдвэрлэх тухай хууль' },
    },
    {
      code: 'no-party',
      say: 'Хэргийн оролцогч л хуулбар авна.',
      remedy: 'Нийтэд нээлттэй шийдвэрийг шүүхийн сангаас уншина уу.',
      law: { act: 'Иргэний хэрэг шүүхэд хянан шийдвэрлэх тухай хууль' },
    },
  ],
  gives: { thing: 'Шийдвэрийн тамгатай хуулбар', at: 'office' },
  confidence: 'low',
})
