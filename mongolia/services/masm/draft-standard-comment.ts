import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'draft-standard-comment',
  agency: 'masm',
  kind: 'notification',
  title: 'Стандартын төсөлд санал өгөх',
  summary: 'Хэлэлцэж буй стандартын төсөлд саналаа илгээнэ.',
  words: [
    'стандартын төсөл',
    'санал өгөх',
    'draft standard',
    'шинэ стандартад санал хэлэх',
    'стандарт өөрчлүүлэх',
    'мнс төсөл',
    'стандартын төслийг эсэргүүцэх',
    'стандартын хэлэлцүүлэг',
    'standard feedback',
  ],
  law: [{ act: 'Стандартчилал, техникийн зохицуулалт, тохирлын үнэлгээний итгэмжлэлийн тухай хууль' }],
  ask: {
    draft: { type: 'text', title: 'Аль төсөлд санал өгөх вэ?', longest: 120 },
    clause: { type: 'text', title: 'Аль заалт вэ?', longest: 40 },
    kind: {
      type: 'choice',
      title: 'Ямар санал вэ?',
      options: { technical: 'Техникийн', wording: 'Найруулга', general: 'Ерөнхий' },
    },
    comment: { type: 'longText', title: 'Саналаа бичнэ үү', longest: 3000 },
  },
  fee: [{ label: 'Үйлчилгээ', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'closed-draft',
      say: 'Санал авах хугацаа дууссан байна.',
      remedy: 'Стандартын дараагийн хяналтад санал өгнө үү.',
      law: { act: 'Стандартчилал, техникийн зохицуулалт, тохирлын үнэлгээний итгэмжлэлийн тухай хууль' },
    },
    {
      code: 'off-topic',
      say: 'Санал тухайн төсөлд хамаарахгүй байна.',
      remedy: 'Зохих төслөө сонгож дахин илгээнэ үү.',
      law: { act: 'Стандартчилал, техникийн зохицуулалт, тохирлын үнэлгээний итгэмжлэлийн тухай хууль' },
    },
  ],
  gives: { says: 'Саналыг техникийн хороонд өглөө. Хариуг танд мэдэгдэнэ.' },
  confidence: 'low',
})
