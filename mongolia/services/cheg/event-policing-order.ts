import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'event-policing-order',
  agency: 'cheg',
  kind: 'order',
  title: 'Арга хэмжээнд цагдаа гаргуулах',
  summary: 'Олон нийтийн арга хэмжээний хэв журмыг гэрээгээр хамгаалуулна.',
  words: ['концертод цагдаа', 'гэрээт цагдаа', 'арга хэмжээний хамгаалалт', 'тэмцээнд цагдаа авах', 'event police'],
  law: [{ act: 'Цагдаагийн албаны тухай хууль' }, { act: 'Жагсаал, цуглаан хийх журмын тухай хууль' }],
  ask: {
    event: {
      type: 'choice',
      title: 'Ямар арга хэмжээ вэ?',
      options: { concert: 'Тоглолт', sport: 'Спортын тэмцээн', fair: 'Үзэсгэлэн, худалдаа', private: 'Найр, хурим' },
    },
    eventDay: { type: 'date', title: 'Хэзээ болох вэ?', earliest: 'today' },
    hall: { type: 'address', title: 'Хаана болох вэ?', why: 'Аль хэлтэс хамгаалахыг газраар нь тогтооно.' },
    people: { type: 'number', title: 'Хэдэн хүн ирэх вэ?', least: 10, most: 200_000 },
    alcohol: { type: 'yesNo', title: 'Согтууруулах ундаагаар үйлчлэх үү?' },
    contact: { type: 'phone', title: 'Зохион байгуулагчийн утас хэд вэ?', why: 'Арга хэмжээний өдөр холбогдоно.' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Согтууруулах ундаагүй', when: { alcohol: false } }],
  refusals: [
    {
      code: 'no-force',
      say: 'Тэр өдөр гаргах бие бүрэлдэхүүн алга.',
      remedy: 'Харуул хамгаалалтын компанитай гэрээ хийж болно.',
      law: { act: 'Цагдаагийн албаны тухай хууль' },
    },
    {
      code: 'too-late',
      say: 'Хүсэлт хэтэрхий орой ирсэн байна.',
      remedy: 'Арга хэмжээний өдрөө хойшлуулаад дахин хүсэлт гаргана уу.',
      law: { act: 'Цагдаагийн албаны тухай хууль' },
    },
  ],
  gives: { says: 'Хүсэлтийг хүлээн авлаа. Хэлтсийн ажилтан гэрээний төсөл илгээнэ.' },
  confidence: 'low',
})
