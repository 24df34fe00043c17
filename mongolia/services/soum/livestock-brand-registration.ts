import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'livestock-brand-registration',
  agency: 'soum',
  kind: 'registration',
  title: 'Малын тамга, им бүртгүүлэх',
  summary: 'Өрхийн тамга, имээ бүртгүүлж, давхцахаас хамгаална.',
  words: [
    'малын тамга',
    'им тамга',
    'адууны тамга',
    'тамга сольсон',
    'тамга өвлөх',
    'brand',
    'шинэ тамга авах',
    'малдаа тамга дарах',
    'им тамгаа бүртгүүлэх',
    'аавын тамга өвлөх',
    'хонины им бүртгүүлэх',
    'адуугаа тамгалах',
    'horse brand',
  ],
  law: [{ act: 'Малын генетик нөөцийн тухай хууль' }, { act: 'Мал, амьтны эрүүл мэндийн тухай хууль' }],
  facts: {
    ownBrands: { rows: 'households.brands' },
    brandCount: { count: 'ownBrands' },
    brandHerder: { from: 'households.herder.herderNumber' },
  },
  ask: {
    place: { type: 'place', title: 'Аль суманд бүртгүүлэх вэ?', level: 2 },
    brandReason: {
      type: 'choice',
      title: 'Тамгаа яагаад бүртгүүлэх вэ?',
      options: { new: 'Шинэ тамга', inherited: 'Өвлөсөн тамга', change: 'Тамгаа сольсон' },
    },
    brandDrawing: { type: 'file', title: 'Тамганы зургийг хавсаргана уу', accept: ['jpeg', 'png'] },
    side: {
      type: 'choice',
      title: 'Хаана дарах вэ?',
      options: { leftHip: 'Зүүн гуя', rightHip: 'Баруун гуя', neck: 'Хүзүү', horn: 'Эвэр' },
    },
    earmarkShape: { type: 'text', title: 'Имийг яаж хийдэг вэ?', longest: 80 },
    elderYes: { type: 'file', title: 'Ах, дүүсийн зөвшөөрлийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { elderYes: { brandReason: 'inherited' } },
  stop: [
    {
      when: { brandHerder: { known: false } },
      say: 'Тамгыг малчны өрхийн нэр дээр бүртгэнэ.',
      remedy: 'Малчны өрхөө эхлээд бүртгүүлнэ үү.',
      instead: 'herder-household-registration',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    {
      title: 'Шинэ бол өөр тамгагүй',
      when: { anyOf: [{ brandReason: ['inherited', 'change'] }, { brandCount: { below: 1 } }] },
    },
  ],
  returns: [
    { code: 'drawing-blurred', say: 'Тамганы зураг бүдэг байна. Дахин хавсаргана уу.', asks: ['brandDrawing'] },
  ],
  refusals: [
    {
      code: 'brand-taken',
      say: 'Ижил тамга энэ суманд бүртгэлтэй байна.',
      remedy: 'Тамгандаа ялгах тэмдэг нэмээд бүртгүүлнэ үү.',
      law: { act: 'Малын генетик нөөцийн тухай хууль' },
    },
    {
      code: 'heirs-disagree',
      say: 'Тамганы өвийн талаар маргаан байна.',
      remedy: 'Ах, дүүстэйгээ тохироод дахин хандана уу.',
      law: { act: 'Иргэний хууль' },
    },
  ],
  gives: { says: 'Тамга, им таны өрхийн нэр дээр бүртгэгдлээ.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
