import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'map-order',
  agency: 'gzbgzzg',
  kind: 'order',
  title: 'Байр зүйн зураг захиалах',
  summary: 'Тоон болон цаасан байр зүйн зураг худалдаж авна.',
  words: [
    'газрын зураг авах',
    'топо зураг',
    'байр зүйн зураг',
    'topographic map',
    'топозураг худалдаж авах',
    'газрын зураг худалдаж авах',
    'сумын зураг авах',
    'масштабтай зураг',
    'цаасан газрын зураг',
    'buy a map',
  ],
  law: [{ act: 'Геодези, зураг зүйн тухай хууль' }],
  ask: {
    scale: {
      type: 'choice',
      title: 'Ямар масштабтай вэ?',
      options: { s25: '1:25\u00a0000', s100: '1:100\u00a0000', s500: '1:500\u00a0000' },
    },
    form: { type: 'choice', title: 'Ямар хэлбэрээр авах вэ?', options: { paper: 'Цаасаар', digital: 'Тоон файлаар' } },
    region: { type: 'place', title: 'Аль аймгийн зураг вэ?', level: 1 },
    copies: { type: 'number', title: 'Хэдэн хувь авах вэ?', least: 1, most: 100 },
    office: { type: 'office', title: 'Зургаа хаанаас авах вэ?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'restricted',
      say: 'Энэ масштабын зургийг чөлөөтэй олгохгүй.',
      remedy: 'Жижиг масштабын зураг сонгоно уу.',
      law: { act: 'Төрийн болон албаны нууцын тухай хууль' },
    },
    {
      code: 'out-of-print',
      say: 'Энэ нутгийн зураг хэвлэгдээгүй байна.',
      remedy: 'Тоон хэлбэрээр захиална уу.',
      law: { act: 'Геодези, зураг зүйн тухай хууль' },
    },
  ],
  gives: { thing: 'Байр зүйн зураг', at: 'office' },
  confidence: 'low',
})
