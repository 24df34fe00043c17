import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'medicine-registration',
  agency: 'emzg',
  kind: 'registration',
  title: 'Эм бүртгүүлэх',
  summary: 'Эм, түүхий эдийг улсын бүртгэлд оруулж, худалдах эрх авна.',
  words: [
    'эмийн бүртгэл',
    'шинэ эм',
    'эм бүртгэлд оруулах',
    'medicine registration',
    'шинэ эм зах зээлд гаргах',
    'эмээ монголд бүртгүүлэх',
    'эмийн түүхий эд бүртгэл',
    'эм бүртгэлтэй болгох',
    'эмийн бүртгэлийн дугаар авах',
    'биобэлдмэл бүртгүүлэх',
    'register new drug',
  ],
  law: [{ act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' }],
  facts: {
    earlier: { rows: 'pharmacy.medicines', with: { companyNumber: 'company' } },
    licences: { rows: 'pharmacy.licences' },
    licenceCount: { count: 'licences' },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани бүртгүүлэх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    request: {
      type: 'choice',
      title: 'Юу хүсэж байна вэ?',
      options: { new: 'Шинэ бүртгэл', extend: 'Сунгах', change: 'Өөрчлөлт оруулах' },
    },
    name: { type: 'text', title: 'Эмийн олон улсын нэр', longest: 120 },
    form: {
      type: 'choice',
      title: 'Ямар хэлбэртэй вэ?',
      options: { tablet: 'Шахмал', injection: 'Тариа', liquid: 'Шингэн', cream: 'Түрхлэг', other: 'Бусад' },
    },
    maker: { type: 'text', title: 'Үйлдвэрлэгч, улс', longest: 150 },
    file: { type: 'file', title: 'Бүртгэлийн материалыг хавсаргана уу', accept: ['pdf'] },
    leaflet: {
      type: 'file',
      title: 'Хэрэглэх заавраа хавсаргана уу',
      hint: 'Монгол хэлээр, эх хувийн хамт.',
      accept: ['pdf'],
    },
    samples: { type: 'yesNo', title: 'Дээж өгсөн үү?' },
  },
  when: { samples: { request: 'new' } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Эмийн зөвшөөрөлтэй', when: { licenceCount: { atLeast: 1 } } },
    { title: 'Сунгах бол бүртгэлтэй', when: { anyOf: [{ request: 'new' }, { earlier: { known: true } }] } },
  ],
  returns: [
    { code: 'dossier', say: 'Материалын зарим хэсэг дутуу байна.', asks: ['file'] },
    { code: 'leaflet-words', say: 'Зааврын орчуулга тодорхойгүй байна.', asks: ['leaflet'] },
  ],
  refusals: [
    {
      code: 'quality',
      say: 'Лабораторийн шинжилгээнд тэнцээгүй.',
      remedy: 'Шалтгааныг засаж дахин хүсэлт гаргана уу.',
      law: { act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' },
    },
    {
      code: 'gmp',
      say: 'Үйлдвэр зохистой дадлын гэрчилгээгүй.',
      remedy: 'Гэрчилгээг авч дахин хүсэлт гаргана уу.',
      law: { act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' },
    },
    {
      code: 'no-need',
      say: 'Эмийн зөвлөл дэмжээгүй.',
      remedy: 'Зөвлөлийн тайлбарт хариулж дахин хандана уу.',
      law: { act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' },
    },
  ],
  gives: { document: 'Эмийн бүртгэлийн гэрчилгээ', show: ['name', 'form', 'maker'], validDays: 1825 },
  source: 'legalinfo.mn 14616 (order A/295 of 2019); mmra.gov.mn/?id=200173 for the leaflet',
  confidence: 'medium',
})
