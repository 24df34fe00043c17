import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'stolen-livestock-report',
  agency: 'cheg',
  kind: 'complaint',
  title: 'Хулгайлагдсан, алдсан малаа мэдээлэх',
  summary: 'Малаа хулгайд алдсан бол мэдээлж, эрлийн бүртгэлд оруулна.',
  words: ['мал хулгайд алдсан', 'адуу алдсан', 'малын хулгай', 'алдуул мал', 'stolen livestock'],
  law: [
    { act: 'Эрүүгийн хууль' },
    { act: 'Мал, амьтны эрүүл мэндийн тухай хууль' },
    { act: 'Цагдаагийн албаны тухай хууль' },
  ],
  ask: {
    place: { type: 'place', level: 2, title: 'Мал аль сумаас алдагдсан бэ?' },
    animals: {
      type: 'several',
      title: 'Ямар мал алдсан бэ?',
      options: { horse: 'Адуу', cattle: 'Үхэр', camel: 'Тэмээ', sheep: 'Хонь', goat: 'Ямаа' },
    },
    head: { type: 'number', title: 'Хэдэн толгой мал алдсан бэ?', least: 1, most: 10_000 },
    marks: { type: 'longText', title: 'Зүс, им, тамгыг бичнэ үү', longest: 1000 },
    lostDate: { type: 'date', title: 'Хэзээ алдсаныг мэдсэн бэ?', latest: 'today' },
    brand: { type: 'file', title: 'Тамга, малын зураг байвал хавсаргана уу', optional: true, accept: ['jpeg', 'png'] },
  },
  fee: [{ label: 'Мэдээлэл', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Тамга, малын зурагтай', when: { brand: { known: true } } }],
  refusals: [
    {
      code: 'strayed',
      say: 'Мал хулгайд алдагдаагүй, алдуул байна.',
      remedy: 'Багийн Засаг даргад алдуул малаа мэдэгдэнэ үү.',
      law: { act: 'Эрүүгийн хууль' },
    },
    {
      code: 'owner-unclear',
      say: 'Малын эзэн нь тодорхойгүй байна.',
      remedy: 'Мал тооллогын данс, тамганы гэрчилгээгээ хавсаргаж дахин мэдээлнэ үү.',
      law: { act: 'Эрүүгийн хууль' },
    },
  ],
  gives: { says: 'Малыг эрлийн бүртгэлд орууллаа. Сумын хэсгийн төлөөлөгч холбогдоно.' },
  confidence: 'low',
})
