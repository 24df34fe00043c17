import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'archive-document-reference',
  agency: 'aeg',
  kind: 'reference',
  title: 'Архивын лавлагаа: шийдвэр, тушаалын хуулбар',
  summary: 'Захирамж, тушаал, шагналын баримтын хуулбар авна.',
  words: [
    'газрын захирамж архив',
    'байрны захирамж',
    'одон медалийн баримт',
    'тушаалын хуулбар',
    'archive copy',
    'хуучин тушаалаа авах',
    'газрын шийдвэр архиваас гаргуулах',
    'медалийн үнэмлэх алдсан',
    'приказын хуулбар',
    'шагнагдсан эсэхээ лавлах',
    'хувьчлалын захирамж олох',
    'old government order',
  ],
  law: [{ act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  facts: {
    estates: { rows: 'property.list' },
    owned: { count: 'estates' },
  },
  ask: {
    sort: {
      type: 'choice',
      title: 'Ямар баримт вэ?',
      options: {
        decree: 'Засаг даргын захирамж',
        land: 'Газар, орон сууцны шийдвэр',
        award: 'Одон, медаль',
        school: 'Сургууль төгссөн баримт',
        history: 'Байгууллагын түүхийн баримт',
      },
    },
    body: { type: 'text', title: 'Аль байгууллага гаргасан бэ?', longest: 100 },
    year: { type: 'number', title: 'Хэдэн онд гарсан бэ?', least: 1900, most: 2100 },
    paper: { type: 'text', title: 'Дугаар, нэр мэдэх бол бичнэ үү', longest: 100, optional: true },
    mine: { type: 'yesNo', title: 'Баримт таны тухай юу?' },
    kin: { type: 'file', title: 'Төрөл садан, эрхийн баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    archive: { type: 'office', title: 'Аль архиваас авах вэ?' },
  },
  when: {
    kin: { mine: false },
  },
  fee: 'unknown',
  workingDays: 10, // a list of services says ten days, with low confidence
  checks: [
    {
      title: 'Газар, байрны шийдвэрт өмч бүртгэлтэй',
      when: { anyOf: [{ sort: ['decree', 'award', 'school', 'history'] }, { owned: { atLeast: 1 } }] },
    },
  ],
  returns: [
    { code: 'which-year', say: 'Он, байгууллага нь таарахгүй байна. Дахин шалгана уу.', asks: ['body', 'year'] },
  ],
  refusals: [
    {
      code: 'no-paper',
      say: 'Ийм шийдвэр архивт алга.',
      remedy: 'Гаргасан байгууллагаас нь лавлана уу.',
      law: { act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' },
    },
    {
      code: 'secret',
      say: 'Баримт нууцын зэрэгтэй байна.',
      remedy: 'Нууц задлах хүсэлт гаргана уу.',
      law: { act: 'Төрийн болон албаны нууцын тухай хууль' },
    },
  ],
  gives: { document: 'Архивын баримтын хуулбар', show: ['sort', 'body', 'year', 'archive'], validDays: 365 },
  source: 'KHUR operations of the archives; ten days from memory',
  confidence: 'medium',
})
