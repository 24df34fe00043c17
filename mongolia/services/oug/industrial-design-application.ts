import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'industrial-design-application',
  agency: 'oug',
  kind: 'registration',
  title: 'Бүтээгдэхүүний загвар мэдүүлэх',
  summary: 'Бүтээгдэхүүний гадаад төрхийг хамгаалуулна.',
  words: ['загвар бүртгүүлэх', 'дизайн патент', 'хувцасны загвар', 'савлагааны загвар', 'industrial design'],
  law: [{ act: 'Патентын тухай хууль' }, { act: 'Оюуны өмчийн тухай хууль' }],
  ask: {
    article: {
      type: 'choice',
      title: 'Юуны загвар вэ?',
      options: {
        clothes: 'Хувцас',
        furniture: 'Тавилга',
        package: 'Савлагаа',
        jewel: 'Үнэт эдлэл',
        device: 'Төхөөрөмж',
        ornament: 'Хээ угалз',
      },
    },
    views: { type: 'file', title: 'Бүх талын зургийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    colours: { type: 'yesNo', title: 'Өнгийг хамгаалуулах уу?' },
    designer: { type: 'text', title: 'Зохион бүтээгчийн нэрийг бичнэ үү', longest: 100 },
    novelty: { type: 'longText', title: 'Загварын онцлог юу вэ?', longest: 1000 },
    variants: { type: 'number', title: 'Хэдэн хувилбартай вэ?', least: 1, most: 50 },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  returns: [{ code: 'views-missing', say: 'Зарим талын зураг дутуу байна. Нэмнэ үү.', asks: ['views', 'variants'] }],
  refusals: [
    {
      code: 'functional',
      say: 'Хэлбэр нь зөвхөн үүргээс шалтгаалсан байна.',
      remedy: 'Ашигтай загвараар мэдүүлж болно.',
      law: { act: 'Патентын тухай хууль' },
    },
    {
      code: 'seen-before',
      say: 'Ижил загвар нийтэд мэдэгдсэн байна.',
      remedy: 'Ялгаагаа нэмж дахин мэдүүлнэ үү.',
      law: { act: 'Патентын тухай хууль' },
    },
  ],
  gives: { document: 'Бүтээгдэхүүний загварын патент', show: ['article', 'designer', 'variants'], validDays: 3650 },
  confidence: 'low',
})
