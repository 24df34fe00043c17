import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'geology-data-order',
  agency: 'amgtg',
  kind: 'order',
  title: 'Геологийн мэдээлэл, тайлан захиалах',
  summary: 'Геологийн сангаас тайлан, зураг хуулбарлаж авна.',
  words: [
    'геологийн тайлан',
    'геологи фонд',
    'геологийн зураг',
    'geology data',
    'хуучин хайгуулын тайлан',
    'орд газрын тайлан авах',
    'геофонд',
    'геологийн фондоос авах',
    'өрөмдлөгийн мэдээлэл',
    'хайгуулын тайлан хуулбарлах',
    'geological report copy',
  ],
  law: [{ act: 'Газрын хэвлийн тухай хууль' }, { act: 'Ашигт малтмалын тухай хууль' }],
  ask: {
    what: {
      type: 'choice',
      title: 'Юу авах вэ?',
      options: { report: 'Тайлан', map: 'Геологийн зураг', core: 'Чөмөг дээж үзэх' },
    },
    number: { type: 'text', title: 'Тайлан, хуудасны дугаар юу вэ?', longest: 60 },
    purpose: {
      type: 'choice',
      title: 'Юунд хэрэглэх вэ?',
      options: { licence: 'Талбай сонгох', science: 'Эрдэм шинжилгээ', study: 'Сургалт' },
    },
    secret: {
      type: 'declaration',
      title: 'Нууцлалын үүргээ зөвшөөрнө үү',
      statement: 'Мэдээллийг бусдад дамжуулахгүй.',
    },
    office: { type: 'office', title: 'Материалаа хаанаас авах вэ?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'closed-report',
      say: 'Тайлангийн нууцлалын хугацаа дуусаагүй.',
      remedy: 'Эзэмшигчийн зөвшөөрлийг авч илгээнэ үү.',
      law: { act: 'Газрын хэвлийн тухай хууль' },
    },
    {
      code: 'no-such-report',
      say: 'Ийм дугаартай тайлан санд алга.',
      remedy: 'Каталогоос дугаараа шалгана уу.',
      law: { act: 'Газрын хэвлийн тухай хууль' },
    },
  ],
  gives: { thing: 'Геологийн материал', at: 'office' },
  confidence: 'medium',
})
