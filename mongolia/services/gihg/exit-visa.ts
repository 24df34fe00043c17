import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'exit-visa',
  agency: 'gihg',
  kind: 'permit',
  title: 'Гарах виз авах',
  summary: 'Хугацаа дууссан гадаадын иргэн улсаас гарах виз авна.',
  words: [
    'гарах виз',
    'хугацаа хэтэрсэн виз',
    'улсаас гарах',
    'exit visa',
    'виз дуусчихсан яаж гарах вэ',
    'гадаад найз хил гарч чадахгүй',
    'хоног хэтрүүлсэн гадаад хүн гарах',
    'хилээр гарах виз',
    'монголоос гарах зөвшөөрөл',
    'leave mongolia overstayed',
    'exit permit',
  ],
  law: [{ act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' }, { act: 'Зөрчлийн тухай хууль' }],
  facts: {
    visaUntil: { from: 'immigration.visa.visaValidDate' },
    violations: { rows: 'immigration.violations' },
    owed: { sum: 'violations', of: 'penaltyAmount' },
  },
  known: ['visaUntil'],
  ask: {
    leaving: { type: 'date', title: 'Хэзээ гарах вэ?', earliest: 'today' },
    port: {
      type: 'choice',
      title: 'Аль боомтоор гарах вэ?',
      options: { airport: 'Чингис хаан нисэх буудал', zamyn: 'Замын-Үүд', altan: 'Алтанбулаг', other: 'Бусад' },
    },
    overstay: { type: 'longText', title: 'Хугацаа хэтэрсэн бол шалтгаанаа бичнэ үү', optional: true, longest: 1000 },
    flight: { type: 'file', title: 'Тасалбараа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { owed: { atLeast: 1 } },
      say: 'Танд {owed}\u00a0₮ төлөөгүй торгууль байна.',
      remedy: 'Торгуулиа төлөөд гарах виз авна уу.',
      instead: 'immigration-fines',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'case-open',
      say: 'Таны оролцсон хэрэг шалгагдаж байна.',
      remedy: 'Хэрэг шалгаж байгаа байгууллагын зөвшөөрөл авна уу.',
      law: { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' },
    },
    {
      code: 'debt',
      say: 'Шүүхийн шийдвэрийн өртэй байна.',
      remedy: 'Өрөө төлөөд дахин хүсэлт гаргана уу.',
      law: { act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' },
    },
  ],
  gives: { document: 'Гарах виз', show: ['leaving', 'port'], validDays: 10 }, // no source gives the term: our own default
  confidence: 'low',
})
