import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'international-road-permit',
  agency: 'mrtd',
  kind: 'permit',
  title: 'Олон улсын тээврийн зөвшөөрлийн хуудас авах',
  summary: 'Орос, Хятад руу ачаа, зорчигч тээвэрлэх хуудас авна.',
  words: [
    'гадаад тээвэр',
    'Хятад руу ачаа тээвэр',
    'Эрээн ачаа тээвэр',
    'С зөвшөөрөл',
    'TIR',
    'cross-border transport',
    'эрээн рүү ачаа тээх',
    'замын-үүд ачааны машин',
    'хятад руу нүүрс тээх',
    'орос руу ачаатай явах',
    'гадаад тээврийн хуудас',
    'с бичиг авах',
    'хил гарах ачааны машин',
    'truck to china',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    carrierName: { from: 'transport.carrier.companyName', with: { orgRegNum: 'company' } },
    shipping: { from: 'transport.carrier.shippingType', with: { orgRegNum: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    land: {
      type: 'choice',
      title: 'Аль улс руу тээвэрлэх вэ?',
      options: { china: 'Хятад', russia: 'Орос', kazakhstan: 'Казахстан', through: 'Дамжин өөр улс' },
    },
    goesTo: { type: 'text', title: 'Аль улсад хүргэх вэ?', longest: 40 },
    cargo: {
      type: 'choice',
      title: 'Юу тээвэрлэх вэ?',
      options: { goods: 'Ачаа', people: 'Зорчигч', both: 'Хоёуланг нь' },
    },
    port: {
      type: 'choice',
      title: 'Аль боомтоор гарах вэ?',
      options: {
        zamynuud: 'Замын-Үүд',
        altanbulag: 'Алтанбулаг',
        gashuunsukhait: 'Гашуунсухайт',
        tsagaannuur: 'Цагааннуур',
        other: 'Өөр боомт',
      },
    },
    sheets: { type: 'number', title: 'Хэдэн хуудас хэрэгтэй вэ?', least: 1, most: 100 },
    deal: { type: 'file', title: 'Тээврийн гэрээгээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: {
    goesTo: { land: 'through' },
  },
  stop: [
    {
      when: { carrierName: { known: false } },
      say: 'Компани тээврийн байгууллагын бүртгэлд алга.',
      remedy: 'Эхлээд тээвэрлэгчээр бүртгүүлнэ үү.',
      instead: 'carrier-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Олон улсын тээврийн бүртгэлтэй', when: { shipping: 'олон улсын' } }],
  refusals: [
    {
      code: 'quota',
      say: 'Энэ улсын хуудасны тоо дууссан байна.',
      remedy: 'Дараагийн улиралд дахин хүсэлт гаргана уу.',
      law: { act: 'Авто тээврийн тухай хууль' },
    },
    {
      code: 'sheets-not-returned',
      say: 'Өмнөх хуудсаа буцааж өгөөгүй байна.',
      remedy: 'Ашигласан хуудсаа өгөөд дахин хүсэлт гаргана уу.',
      law: { act: 'Авто тээврийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Олон улсын тээврийн зөвшөөрөл',
    show: ['carrierName', 'land', 'cargo', 'port', 'sheets'],
    validDays: 90,
  },
  confidence: 'low',
})
