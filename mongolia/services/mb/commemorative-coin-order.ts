import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'commemorative-coin-order',
  agency: 'mb',
  kind: 'order',
  title: 'Дурсгалын зоос захиалах',
  summary: 'Монголбанкны гаргасан дурсгалын зоос захиална.',
  words: [
    'дурсгалын зоос',
    'мөнгөн зоос',
    'зоос цуглуулах',
    'commemorative coin',
    'монголбанкны зоос авах',
    'цуглуулгын зоос',
    'алтан зоос худалдаж авах',
    'жилийн амьтны зоос',
    'бэлэгний мөнгөн зоос',
    'collector coin',
  ],
  law: [{ act: 'Төв банк (Монголбанк)-ны тухай хууль' }],
  ask: {
    series: {
      type: 'choice',
      title: 'Ямар зоос вэ?',
      options: { history: 'Түүх', animals: 'Ан амьтан', lunar: 'Жилийн', nomad: 'Нүүдэлчин' },
    },
    metal: { type: 'choice', title: 'Ямар металл вэ?', options: { silver: 'Мөнгө', gold: 'Алт', nickel: 'Никель' } },
    count: { type: 'number', title: 'Хэдэн ширхэг вэ?', least: 1, most: 10 },
    giftBox: { type: 'yesNo', title: 'Бэлгийн хайрцагтай авах уу?' },
    office: { type: 'office', title: 'Хаанаас авах вэ?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'sold-out',
      say: 'Энэ зоос дууссан байна.',
      remedy: 'Өөр цуврал сонгоно уу.',
      law: { act: 'Төв банк (Монголбанк)-ны тухай хууль' },
    },
    {
      code: 'limit',
      say: 'Нэг хүнд ногдох тоо хэтэрсэн байна.',
      remedy: 'Тоогоо багасгаад дахин захиална уу.',
      law: { act: 'Төв банк (Монголбанк)-ны тухай хууль' },
    },
  ],
  gives: { thing: 'Дурсгалын зоос', at: 'office' },
  confidence: 'low',
})
