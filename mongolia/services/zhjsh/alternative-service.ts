import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'alternative-service',
  agency: 'zhjsh',
  kind: 'registration',
  title: 'Дүйцүүлэх алба хаах хүсэлт',
  summary: 'Цэргийн албаны оронд дүйцүүлэх алба хаах, мөнгөөр дүйцүүлэх хүсэлт гаргана.',
  words: [
    'цэргийн албыг мөнгөөр',
    'дүйцүүлэх алба',
    'цэргийн мөнгө төлөх',
    'шашны үзлээр цэрэгт явахгүй',
    'alternative service',
    'цэрэгт явалгүй мөнгө төлөх',
    'цэргийн албаа мөнгөөр хаах',
    'цэргийн дүйцүүлэх төлбөр хэд вэ',
    'буу барихгүй алба хаах',
    'мөнгө төлөөд батлах авах',
    'pay instead of army',
  ],
  law: [{ act: 'Цэргийн албаны тухай хууль' }],
  facts: {
    book: { from: 'military.record.bookNumber' },
    state: { from: 'military.record.statusName' },
    served: { from: 'military.service.endDate' },
  },
  known: ['book', 'state'],
  ask: {
    form: {
      type: 'choice',
      title: 'Яаж дүйцүүлэх вэ?',
      options: { work: 'Нийгмийн ажил хийх', money: 'Мөнгөөр төлөх', course: 'Сургалтад хамрагдах' },
    },
    belief: {
      type: 'choice',
      title: 'Ямар шалтгаантай вэ?',
      options: { faith: 'Шашин, үзэл бодол', family: 'Гэр бүл', work: 'Ажил, сургууль' },
    },
    where: { type: 'text', title: 'Хаана алба хаахыг хүсэх вэ?', longest: 160 },
  },
  when: { where: { form: 'work' } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Алба хаагаагүй', when: { served: { known: false } } }],
  refusals: [
    {
      code: 'served',
      say: 'Та цэргийн алба хаасан байна.',
      remedy: 'Дүйцүүлэх шаардлагагүй.',
      law: { act: 'Цэргийн албаны тухай хууль' },
    },
    {
      code: 'quota',
      say: 'Энэ жил дүйцүүлэх албаны тоо дүүрсэн байна.',
      remedy: 'Дараагийн татлагад хүсэлт гаргана уу.',
      law: { act: 'Цэргийн албаны тухай хууль' },
    },
  ],
  gives: { document: 'Дүйцүүлэх алба хаах шийдвэр', show: ['form', 'belief'], validDays: 365 }, // no source gives the term: our own default
  confidence: 'low',
})
