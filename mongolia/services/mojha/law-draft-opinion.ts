import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'law-draft-opinion',
  agency: 'mojha',
  kind: 'notification',
  title: 'Хуулийн төсөлд санал өгөх',
  summary: 'Хэлэлцүүлж байгаа хуулийн төсөлд саналаа илгээнэ.',
  words: [
    'хуульд санал өгөх',
    'хуулийн төсөл',
    'хууль өөрчлөх санал',
    'draft law',
    'хууль батлахаас өмнө санал',
    'шинэ хуулийн төсөл үзэх',
    'хуульд саналаа хэлэх',
    'хуулийн хэлэлцүүлэгт оролцох',
    'хуулийн төсөлд дургүй байна',
    'opinion on new law',
  ],
  law: [{ act: 'Хууль тогтоомжийн тухай хууль' }],
  ask: {
    draft: { type: 'text', title: 'Аль хуулийн төсөл вэ?', longest: 200 },
    stand: {
      type: 'choice',
      title: 'Та дэмжиж байна уу?',
      options: { yes: 'Дэмжиж байна', partly: 'Зарим хэсгийг', no: 'Дэмжихгүй' },
    },
    part: { type: 'text', title: 'Аль зүйл, хэсэгт санал өгөх вэ?', optional: true, longest: 80 },
    opinion: { type: 'longText', title: 'Саналаа бичнэ үү', longest: 4000 },
  },
  fee: [{ label: 'Санал', amount: 0 }],
  refuseWhen: [],
  gives: { says: 'Саналыг хүлээн авлаа. Нэгтгэсэн хариуг төслийн хамт нийтэлнэ.' },
  confidence: 'medium',
})
