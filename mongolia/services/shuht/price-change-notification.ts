import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'price-change-notification',
  agency: 'shuht',
  kind: 'notification',
  title: 'Үнийн өөрчлөлт мэдэгдэх',
  summary: 'Давуу байдалтай компани үнээ нэмэхээ урьдчилж мэдэгдэнэ.',
  words: [
    'үнэ нэмэх',
    'үнийн мэдэгдэл',
    'тариф өөрчлөх',
    'price increase',
    'тариф нэмэхээ мэдэгдэх',
    'зонхилох компани үнэ нэмэх',
    'бараагаа үнэтэй болгох мэдэгдэл',
    'үнэ өсгөх мэдэгдэл хүргүүлэх',
    'давамгай аж ахуй үнэ',
    'notify price rise',
    'шөхтг үнэ мэдэгдэх',
  ],
  law: [{ act: 'Өрсөлдөөний тухай хууль' }],
  facts: { director: { from: 'legal.director.validDirector', with: { legalEntityNumber: 'company' } } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани үнээ өөрчлөх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    product: { type: 'text', title: 'Ямар бараа, үйлчилгээ вэ?', longest: 120 },
    oldPrice: { type: 'money', title: 'Одоогийн үнэ хэд вэ?', least: 1 },
    newPrice: { type: 'money', title: 'Шинэ үнэ хэд вэ?', least: 1 },
    startsOn: { type: 'date', title: 'Хэзээнээс эхлэх вэ?', earliest: 'today' },
    cause: {
      type: 'several',
      title: 'Яагаад өөрчлөх вэ?',
      options: { cost: 'Өртөг өссөн', rate: 'Ханш', tax: 'Татвар', law: 'Хуулийн өөрчлөлт' },
    },
    costing: { type: 'file', title: 'Өртгийн тооцоог хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { director: false },
      code: 'not-director',
      say: 'Мэдэгдлийг захирал өгнө.',
      remedy: 'Захирал нь нэвтэрч мэдэгдэнэ.',
      law: { act: 'Өрсөлдөөний тухай хууль' },
    },
  ],
  gives: { says: 'Үнийн мэдэгдлийг хүлээж авлаа. Тооцоог судалж, шаардлагатай бол хандана.' },
  confidence: 'low',
})
