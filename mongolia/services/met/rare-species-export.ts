import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'rare-species-export',
  agency: 'met',
  kind: 'permit',
  title: 'Ховор амьтан, ургамал гаргах зөвшөөрөл',
  summary: 'Олон улсын гэрээгээр хамгаалсан зүйлийг хилээр гаргана.',
  words: [
    'CITES',
    'ховор амьтан гаргах',
    'ангийн олз гаргах',
    'бүргэд',
    'бүргэд гадаад гаргах',
    'аргалын эвэр гаргах',
    'янгирын эвэр хилээр',
    'шонхор гаргах',
    'чонын арьс хилээр гаргах',
    'анчны трофей гаргах',
    'cites permit',
    'сайтес зөвшөөрөл',
  ],
  law: [{ act: 'Амьтны тухай хууль' }, { act: 'Байгалийн ургамлын тухай хууль' }],
  ask: {
    item: {
      type: 'choice',
      title: 'Юу гаргах вэ?',
      options: { trophy: 'Ангийн олз', falcon: 'Идлэг шонхор', plant: 'Ховор ургамал', sample: 'Судалгааны дээж' },
    },
    amount: { type: 'text', title: 'Хэдийг гаргах вэ?', longest: 60 },
    country: { type: 'text', title: 'Аль улсад гаргах вэ?', longest: 60 },
    border: {
      type: 'choice',
      title: 'Аль боомтоор гарах вэ?',
      options: { airport: 'Чингис хаан нисэх буудал', zamyn: 'Замын-Үүд', altan: 'Алтанбулаг' },
    },
    origin: { type: 'file', title: 'Гарал үүслийн баримтаа хавсаргана уу', accept: ['pdf', 'jpeg'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'appendix-one',
      say: 'Энэ зүйлийн худалдааг хориглосон.',
      remedy: 'Зөвхөн судалгааны зорилгоор хүсэлт гаргана.',
      law: { act: 'Амьтны тухай хууль' },
    },
    {
      code: 'origin-unknown',
      say: 'Гарал үүсэл нь нотлогдоогүй байна.',
      remedy: 'Агнуурын зөвшөөрлөө хавсаргана уу.',
      law: { act: 'Амьтны тухай хууль' },
    },
  ],
  gives: { document: 'Ховор зүйл гаргах зөвшөөрөл', show: ['item', 'amount', 'country', 'border'], validDays: 180 }, // no period is published: a cautious default of ours
  confidence: 'medium',
})
