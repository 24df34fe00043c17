import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'heritage-export-permit',
  agency: 'moc',
  kind: 'permit',
  title: 'Соёлын өв түр гаргах зөвшөөрөл',
  summary: 'Үзэсгэлэн, судалгаанд зориулж соёлын өвийг хилээр гаргана.',
  words: [
    'эртний юм хилээр гаргах',
    'үзэсгэлэнд гаргах',
    'соёлын өв гадаадад',
    'heritage export',
    'хуучны юм гадаад гаргах',
    'эртний бурхан хилээр гаргах',
    'музейн үзмэр гадаадад',
    'олдвор судалгаанд явуулах',
    'антик гадагш гаргах',
    'take antiques abroad',
  ],
  law: [{ act: 'Соёлын өвийг хамгаалах тухай хууль' }, { act: 'Гаалийн тухай хууль' }],
  ask: {
    item: {
      type: 'choice',
      title: 'Аль дурсгалыг гаргах вэ?',
      options: { rows: 'culture.items', value: 'registrationNumber', label: ['itemName', 'category'] },
    },
    aim: {
      type: 'choice',
      title: 'Ямар зорилгоор вэ?',
      options: { show: 'Үзэсгэлэн', study: 'Судалгаа', repair: 'Сэргээн засвар' },
    },
    abroad: { type: 'text', title: 'Аль улсад, хаана байх вэ?', longest: 150 },
    departs: { type: 'date', title: 'Хэзээ гаргах вэ?', earliest: 'today' },
    days: { type: 'number', title: 'Хэд хоногийн дараа буцаах вэ?', least: 1, most: 1095 },
    insurance: { type: 'file', title: 'Даатгалын гэрээгээ хавсаргана уу', accept: ['pdf'] },
    host: { type: 'file', title: 'Хүлээн авагчийн баталгааг хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'unique',
      say: 'Хосгүй үнэт дурсгалыг зөвхөн Засгийн газар гаргана.',
      remedy: 'Хуулбарыг нь гаргаж болно.',
      law: { act: 'Соёлын өвийг хамгаалах тухай хууль' },
    },
    {
      code: 'uninsured',
      say: 'Даатгалын дүн үнэлгээнд хүрэхгүй байна.',
      remedy: 'Үнэлгээгээр нь даатгуулаад дахин хүсэлт гаргана уу.',
      law: { act: 'Соёлын өвийг хамгаалах тухай хууль' },
    },
    {
      code: 'condition',
      say: 'Дурсгалын байдал зөөхөд тэсэхгүй.',
      remedy: 'Сэргээн засварын дараа хүсэлт гаргана уу.',
      law: { act: 'Соёлын өвийг хамгаалах тухай хууль' },
    },
  ],
  gives: {
    document: 'Соёлын өв түр гаргах зөвшөөрөл',
    show: ['aim', 'abroad', 'departs', 'days'],
    validDays: 180, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
