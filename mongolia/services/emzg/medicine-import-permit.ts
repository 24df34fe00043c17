import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'medicine-import-permit',
  agency: 'emzg',
  kind: 'permit',
  title: 'Эм импортлох зөвшөөрөл',
  summary: 'Ханган нийлүүлэх байгууллага эм оруулахад авна.',
  words: [
    'эм оруулах',
    'эмийн импорт',
    'эм импорт зөвшөөрөл',
    'medicine import',
    'эм гаднаас оруулах',
    'орос эм оруулж ирэх',
    'гаалиар эм авах',
    'вакцин импортлох',
    'эмийн компани эм татах',
    'эм оруулж ирэх лиценз',
    'bring in medicine for sale',
  ],
  law: [{ act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: { licences: { rows: 'pharmacy.licences' }, licenceCount: { count: 'licences' } },
  ask: {
    licence: {
      type: 'choice',
      title: 'Аль зөвшөөрлөөр оруулах вэ?',
      options: { rows: 'pharmacy.licences', value: 'licenceNumber', label: ['holderName', 'activity'] },
    },
    kind: {
      type: 'choice',
      title: 'Юу оруулах вэ?',
      options: {
        registered: 'Бүртгэлтэй эм',
        raw: 'Эмийн түүхий эд',
        device: 'Эмнэлгийн хэрэгсэл',
        unregistered: 'Бүртгэлгүй, яаралтай эм',
      },
    },
    products: { type: 'longText', title: 'Эмийн нэр, тоог бичнэ үү', longest: 2000 },
    request: { type: 'file', title: 'Эмнэлгийн захиалгыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    contract: { type: 'file', title: 'Нийлүүлэгчийн гэрээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    border: {
      type: 'choice',
      title: 'Аль боомтоор орох вэ?',
      options: { air: 'Чингис хаан', zamiin: 'Замын-Үүд', altan: 'Алтанбулаг', other: 'Бусад' },
    },
    arrival: { type: 'date', title: 'Хэзээ орох вэ?', earliest: 'today' },
  },
  when: { request: { kind: 'unregistered' } },
  stop: [
    {
      when: { licenceCount: { below: 1 } },
      say: 'Танд эм ханган нийлүүлэх зөвшөөрөл алга.',
      remedy: 'Эхлээд зөвшөөрлөө авна уу.',
      instead: 'medicine-supply-licence',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Зөвшөөрөлтэй', when: { licenceCount: { atLeast: 1 } } }],
  returns: [{ code: 'products-unclear', say: 'Эмийн тун, тоо тодорхойгүй байна.', asks: ['products'] }],
  refusals: [
    {
      code: 'not-registered',
      say: 'Жагсаалтад бүртгэлгүй эм байна.',
      remedy: 'Тэр эмийг бүртгүүлэх, эсвэл хасна уу.',
      law: { act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' },
    },
    {
      code: 'over-quota',
      say: 'Хяналттай эмийн хэмжээ хэтэрсэн.',
      remedy: 'Хэмжээгээ багасгаж дахин хүсэлт гаргана уу.',
      law: { act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' },
    },
  ],
  tell: {
    operation: 'pharmacy.import',
    with: { licenseNumber: 'licence', products: 'products', request: 'number' },
    refused: {
      say: 'Эмийн бүртгэл импортыг хүлээж авсангүй.',
      remedy: 'Зөвшөөрлийн дугаараа шалгаад дахин илгээнэ үү.',
    },
  },
  gives: { document: 'Эм импортлох зөвшөөрөл', show: ['kind', 'products', 'border', 'arrival'], validDays: 180 },
  source: 'KHUR WS300119; title from memory',
  confidence: 'medium',
})
