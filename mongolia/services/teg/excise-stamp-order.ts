import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'excise-stamp-order',
  agency: 'teg',
  kind: 'order',
  title: 'Онцгой татварын тэмдэг захиалах',
  summary: 'Архи, тамхины саванд наах тэмдгийг захиална.',
  words: ['онцгой татварын тэмдэг', 'архины тэмдэг', 'тамхины тэмдэг', 'excise stamp'],
  law: [{ act: 'Онцгой албан татварын тухай хууль' }],
  facts: { unpaid: { from: 'tax.organisation.nonpayment', with: { legalEntityNumber: 'company' } } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компанийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    goods: { type: 'choice', title: 'Ямар бараанд вэ?', options: { vodka: 'Архи', wine: 'Дарс', tobacco: 'Тамхи' } },
    source: {
      type: 'choice',
      title: 'Хаанаас гарсан бараа вэ?',
      options: { made: 'Монголд үйлдвэрлэсэн', imported: 'Импортын' },
    },
    declaration: { type: 'text', title: 'Гаалийн мэдүүлгийн дугаар хэд вэ?', longest: 40 },
    pieces: { type: 'number', title: 'Хэдэн ширхэг вэ?', least: 1, most: 5_000_000 },
    office: { type: 'office', title: 'Аль хэлтсээс авах вэ?' },
  },
  when: { declaration: { source: 'imported' } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Татварын өргүй', when: { unpaid: { below: 1 } } }],
  refusals: [
    {
      code: 'old-report',
      say: 'Өмнөх тэмдгийн зарцуулалтын тайлан алга.',
      remedy: 'Тайлангаа өгөөд дахин захиална уу.',
      law: { act: 'Онцгой албан татварын тухай хууль' },
    },
    {
      code: 'no-permit',
      say: 'Үйлдвэрлэх, импортлох зөвшөөрөлгүй байна.',
      remedy: 'Зөвшөөрлөө аваад захиална уу.',
      law: { act: 'Онцгой албан татварын тухай хууль' },
    },
  ],
  gives: { thing: 'Онцгой албан татварын тэмдэг', at: 'office' },
  confidence: 'low',
})
