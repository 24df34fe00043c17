import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'military-book-replacement',
  agency: 'zhjsh',
  kind: 'order',
  title: 'Цэргийн үүрэгтний үнэмлэх нөхөн авах',
  summary: 'Алдсан, гэмтсэн цэргийн үнэмлэхээ нөхөн захиална.',
  words: [
    'цэргийн үнэмлэх алдсан',
    'цэргийн батлах',
    'цэргийн үнэмлэх',
    'military book',
    'цэргийн үнэмлэх гээсэн',
    'цэргийн билет',
    'батлахаа алдсан',
    'цэргийн үнэмлэх урагдсан',
    'цэргийн үнэмлэх дахин авах',
    'lost military id',
  ],
  law: [{ act: 'Цэргийн албаны тухай хууль' }],
  facts: {
    book: { from: 'military.record.bookNumber' },
    since: { from: 'military.record.registeredDate' },
    unit: { from: 'military.record.unitName' },
  },
  known: ['book', 'since', 'unit'],
  ask: {
    cause: {
      type: 'choice',
      title: 'Үнэмлэх тань яасан бэ?',
      options: { lost: 'Алдсан', damaged: 'Гэмтсэн', renamed: 'Нэр өөрчлөгдсөн' },
    },
    photo: { type: 'file', title: 'Цээж зургаа хавсаргана уу', accept: ['jpeg'] },
    office: { type: 'office', title: 'Хаанаас авах вэ?' },
  },
  stop: [
    {
      when: { book: { known: false } },
      say: 'Та цэргийн бүртгэлд алга байна.',
      remedy: 'Эхлээд цэргийн бүртгэлд бүртгүүлнэ үү.',
      instead: 'military-registration',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'record-old',
      say: 'Бүртгэл тань олон жил шинэчлэгдээгүй байна.',
      remedy: 'Жил бүрийн тооллогод бүртгүүлээд захиална уу.',
      law: { act: 'Цэргийн албаны тухай хууль' },
    },
    {
      code: 'photo',
      say: 'Зураг үнэмлэхэд тохирохгүй байна.',
      remedy: 'Шинэ зургаар дахин захиална уу.',
      law: { act: 'Цэргийн албаны тухай хууль' },
    },
  ],
  gives: { thing: 'Цэргийн үүрэгтний үнэмлэх', at: 'office' },
  confidence: 'low',
})
