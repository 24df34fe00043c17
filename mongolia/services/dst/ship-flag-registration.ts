import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'ship-flag-registration',
  agency: 'dst',
  kind: 'registration',
  title: 'Хөлөг онгоцонд Монголын далбаа мандуулах',
  summary: 'Далайн хөлгийг Монголын бүртгэлд оруулна.',
  words: [
    'далайн хөлөг бүртгэл',
    'далбаа авах',
    'ship flag',
    'flag state',
    'хөлөг онгоцоо монголд бүртгүүлэх',
    'монгол далбаатай хөлөг',
    'усан онгоц бүртгүүлэх далай',
    'танкер монголын далбаа',
    'хөлөг онгоц худалдаж авсан',
    'хөлгийн далбаа солих',
    'mongolian flag vessel',
  ],
  law: [{ act: 'Далайн тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    entityCertificate: { from: 'legal.entity.stateRegnum', with: { legalEntityNumber: 'company' } },
    entityAddress: { from: 'legal.entity.fullAddress', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    ship: { type: 'text', title: 'Хөлгийн нэр юу вэ?', longest: 60 },
    imo: { type: 'text', title: 'Олон улсын дугаар нь юу вэ?', hint: '7 оронтой тоо.', longest: 7 },
    tonnage: { type: 'number', title: 'Нийт багтаамж хэдэн тонн вэ?', least: 1, most: 600_000 },
    formerFlag: { type: 'text', title: 'Өмнө нь аль улсын далбаатай байсан бэ?', longest: 40 },
    deletion: { type: 'file', title: 'Өмнөх бүртгэлээс хассан баримтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    classPaper: {
      type: 'file',
      title: 'Ангиллын нийгэмлэгийн гэрчилгээг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'sanctions',
      say: 'Хөлөг олон улсын хоригийн жагсаалтад байна.',
      remedy: 'Жагсаалтаас хасуулаад дахин хүсэлт гаргана уу.',
      law: { act: 'Далайн тухай хууль' },
    },
    {
      code: 'two-flags',
      say: 'Өмнөх бүртгэлээс хасагдаагүй байна.',
      remedy: 'Хассан гэрчилгээ авч ирнэ үү.',
      law: { act: 'Далайн тухай хууль' },
    },
    {
      code: 'too-old',
      say: 'Хөлгийн насжилт хязгаараас хэтэрсэн байна.',
      remedy: 'Шинэ хөлөг бүртгүүлнэ үү.',
      law: { act: 'Далайн тухай хууль' },
    },
  ],
  gives: {
    document: 'Хөлөг онгоцны бүртгэлийн гэрчилгээ',
    show: ['entityName', 'entityAddress', 'entityCertificate', 'ship', 'imo', 'tonnage'],
    validDays: 365,
  },
  confidence: 'low',
})
