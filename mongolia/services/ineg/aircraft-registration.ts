import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'aircraft-registration',
  agency: 'ineg',
  kind: 'registration',
  title: 'Агаарын хөлөг бүртгүүлэх',
  summary: 'Онгоц, нисдэг тэрэгний бүртгэлийн тэмдэг авна.',
  words: [
    'онгоц бүртгүүлэх',
    'нисдэг тэрэг бүртгэл',
    'онгоцны дугаар',
    'JU registration',
    'шинэ онгоц авчирсан бүртгэл',
    'вертолёт бүртгүүлэх',
    'дельтаплан бүртгүүлэх',
    'хувийн онгоц авсан',
    'хөнгөн онгоцны улсын дугаар авах',
    'register plane',
  ],
  law: [{ act: 'Иргэний нисэхийн тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    entityAddress: { from: 'legal.entity.fullAddress', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    craft: {
      type: 'choice',
      title: 'Ямар хөлөг вэ?',
      options: { plane: 'Онгоц', helicopter: 'Нисдэг тэрэг', light: 'Хөнгөн хөлөг', balloon: 'Агаарын бөмбөлөг' },
    },
    model: { type: 'text', title: 'Төрөл, загвар нь юу вэ?', longest: 60 },
    serial: { type: 'text', title: 'Үйлдвэрийн дугаар нь юу вэ?', longest: 30 },
    title: {
      type: 'choice',
      title: 'Ямар эрхтэй вэ?',
      options: { owned: 'Өмчилсөн', leased: 'Түрээсэлсэн', financed: 'Санхүүгийн түрээс' },
    },
    sale: { type: 'file', title: 'Худалдсан, түрээсэлсэн гэрээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    unregistered: {
      type: 'file',
      title: 'Өмнөх бүртгэлээс хассан баримтыг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    insurance: { type: 'file', title: 'Даатгалын гэрээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: {
    unregistered: { craft: ['plane', 'helicopter'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  returns: [{ code: 'export-missing', say: 'Экспортын гэрчилгээ дутуу байна. Хавсаргана уу.', asks: ['unregistered'] }],
  refusals: [
    {
      code: 'elsewhere',
      say: 'Хөлөг өөр улсын бүртгэлд байна.',
      remedy: 'Тэндээс хасуулаад дахин хүсэлт гаргана уу.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
    {
      code: 'type-not-accepted',
      say: 'Энэ төрлийг Монголд хүлээн зөвшөөрөөгүй байна.',
      remedy: 'Төрлийн гэрчилгээ хүлээн зөвшөөрүүлнэ үү.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Агаарын хөлгийн бүртгэлийн гэрчилгээ',
    show: ['entityName', 'entityAddress', 'craft', 'model', 'serial'],
    validDays: 1095,
  },
  confidence: 'low',
})
