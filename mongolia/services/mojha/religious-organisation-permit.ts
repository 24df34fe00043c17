import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'religious-organisation-permit',
  agency: 'mojha',
  kind: 'permit',
  title: 'Сүм хийдийн үйл ажиллагааны зөвшөөрөл',
  summary: 'Сүм, хийд, сүсэгтний байгууллага үйл ажиллагаа явуулах зөвшөөрөл авна.',
  words: ['сүм нээх', 'хийд байгуулах', 'шашны байгууллага', 'чуулган', 'religious permit'],
  law: [{ act: 'Төр, сүм хийдийн харилцааны тухай хууль' }],
  ask: {
    place: { type: 'place', level: 1, title: 'Аль аймаг, нийслэлд вэ?' },
    kind: { type: 'choice', title: 'Анх удаа авах уу, сунгах уу?', options: { new: 'Шинээр', extension: 'Сунгах' } },
    faith: {
      type: 'choice',
      title: 'Аль шашных вэ?',
      options: { buddhist: 'Буддын', christian: 'Христийн', muslim: 'Исламын', shaman: 'Бөөгийн', other: 'Бусад' },
    },
    believers: { type: 'number', title: 'Хэдэн сүсэгтэнтэй вэ?', least: 1, most: 100_000 },
    foreigners: { type: 'yesNo', title: 'Гадаадын номлогч ажиллах уу?' },
    rules: { type: 'file', title: 'Дүрмээ хавсаргана уу', accept: ['pdf'] },
    report: { type: 'file', title: 'Өмнөх жилийн тайлангаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { report: { kind: 'extension' } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Гадаадын номлогчгүй', when: { foreigners: false } }],
  refusals: [
    {
      code: 'near-school',
      say: 'Барилга сургууль, цэцэрлэгт ойр байна.',
      remedy: 'Өөр байр сонгоод дахин хүсэлт гаргана уу.',
      law: { act: 'Төр, сүм хийдийн харилцааны тухай хууль' },
    },
    {
      code: 'children',
      say: 'Хүүхдийг эцэг, эхийн зөвшөөрөлгүй хамруулсан байна.',
      remedy: 'Зөрчлөө арилгаад дахин хүсэлт гаргана уу.',
      law: { act: 'Төр, сүм хийдийн харилцааны тухай хууль' },
    },
  ],
  gives: { document: 'Сүм хийдийн зөвшөөрөл', show: ['place', 'faith', 'believers'], validDays: 365 }, // no source gives the term: our own default
  local: { at: 'place', by: ['aimag', 'nzdtg'], fee: 'Зөвшөөрлийн хураамж' },
  source: 'from memory: the Khural of the province or the capital gives it',
  confidence: 'low',
})
