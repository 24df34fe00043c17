import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'competition-calendar',
  agency: 'btsg',
  kind: 'registration',
  title: 'Тэмцээн календарьт оруулах',
  summary: 'Улсын тэмцээний нэгдсэн төлөвлөгөөнд тэмцээнээ оруулна.',
  words: ['тэмцээн зохион байгуулах', 'тэмцээний календарь', 'марафон', 'competition calendar'],
  law: [{ act: 'Биеийн тамир, спортын тухай хууль' }],
  ask: {
    event: { type: 'text', title: 'Тэмцээний нэр юу вэ?', longest: 120 },
    scope: {
      type: 'choice',
      title: 'Хэн оролцох вэ?',
      options: { aimag: 'Аймаг, дүүргийн', national: 'Улсын', international: 'Олон улсын' },
    },
    begins: { type: 'date', title: 'Хэзээ эхлэх вэ?', earliest: 'today' },
    athletes: { type: 'number', title: 'Хэдэн тамирчин оролцох вэ?', least: 1, most: 20_000 },
    invite: { type: 'file', title: 'Олон улсын холбооны зөвшөөрлийг хавсаргана уу', accept: ['pdf'] },
    medical: { type: 'yesNo', title: 'Эмч, түргэн тусламж байх уу?' },
    place: { type: 'place', level: 2, title: 'Аль сум, дүүрэгт болох вэ?' },
  },
  when: { invite: { scope: 'international' } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Эмчтэй', when: { medical: true } }],
  refusals: [
    {
      code: 'clash',
      say: 'Тухайн өдөр өөр улсын тэмцээн товлогдсон.',
      remedy: 'Өөр өдөр сонгоно уу.',
      law: { act: 'Биеийн тамир, спортын тухай хууль' },
    },
    {
      code: 'no-federation',
      say: 'Спортын холбоо дэмжээгүй байна.',
      remedy: 'Холбооныхоо зөвшөөрлийг авна уу.',
      law: { act: 'Биеийн тамир, спортын тухай хууль' },
    },
  ],
  gives: { says: 'Тэмцээн календарьт орлоо. Удирдамжаа эрт илгээнэ үү.' },
  confidence: 'low',
})
