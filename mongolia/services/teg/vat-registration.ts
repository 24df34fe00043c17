import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'vat-registration',
  agency: 'teg',
  kind: 'registration',
  title: 'Нэмэгдсэн өртгийн татвар суутгагчаар бүртгүүлэх',
  summary: 'Компанийг нэмэгдсэн өртгийн татвар суутгагчаар бүртгүүлнэ.',
  words: [
    'нөат төлөгч болох',
    'нөат суутгагч',
    'нэмэгдсэн өртгийн албан татвар',
    'VAT registration',
    'нөат-д бүртгүүлэх',
    'борлуулалт өссөн нөат төлөх',
    'падаан бичдэг болох',
    'нөат-тай болох',
    'нөат гэрчилгээ авах',
    'become vat payer',
    'ндс төлөгч болох',
    'нөат-аас хасуулах',
  ],
  law: [{ act: 'Нэмэгдсэн өртгийн албан татварын тухай хууль' }],
  facts: {
    state: { from: 'tax.vat.currentStatus', with: { legalEntityNumber: 'company' } },
    companyName: { from: 'tax.organisation.name', with: { legalEntityNumber: 'company' } },
    unpaid: { from: 'tax.organisation.nonpayment', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компанийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    request: {
      type: 'choice',
      title: 'Юу хийх вэ?',
      options: { must: 'Орлого босго давсан', wish: 'Сайн дураар бүртгүүлэх', remove: 'Хасуулах' },
    },
    sales: { type: 'money', title: 'Сүүлийн 12 сарын борлуулалт хэд вэ?', least: 0 },
    trade: {
      type: 'choice',
      title: 'Юу хийдэг вэ?',
      options: {
        goods: 'Бараа худалдаа',
        services: 'Үйлчилгээ',
        building: 'Барилга',
        export: 'Экспорт',
        import: 'Импорт',
      },
    },
    software: { type: 'text', title: 'Ямар программаар баримт өгөх вэ?', longest: 60 },
    closing: { type: 'file', title: 'Сүүлийн тайлангаа хавсаргана уу', accept: ['pdf'] },
  },
  when: { software: { request: ['must', 'wish'] }, closing: { request: 'remove' } },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Татварын өргүй', when: { unpaid: { below: 1 } } },
    {
      title: 'Одоо суутгагч биш, эсвэл хасуулна',
      when: { anyOf: [{ state: { known: false } }, { request: 'remove' }] },
    },
  ],
  refusals: [
    {
      code: 'below',
      say: 'Борлуулалт доод хэмжээнд хүрээгүй байна.',
      remedy: 'Сайн дураар бүртгүүлэхээр сонгоно уу.',
      law: { act: 'Нэмэгдсэн өртгийн албан татварын тухай хууль' },
    },
    {
      code: 'open-vat',
      say: 'Тооцоо дуусаагүй татвартай байна.',
      remedy: 'Татвараа төлөөд хасуулна уу.',
      law: { act: 'Нэмэгдсэн өртгийн албан татварын тухай хууль' },
    },
  ],
  gives: {
    document: 'Суутгагчийн гэрчилгээ',
    show: ['companyName', 'request', 'trade'],
    validDays: 3650, // our own default: it holds until it is ended
  },
  confidence: 'low',
})
