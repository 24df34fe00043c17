import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'water-leak-report',
  agency: 'usug',
  kind: 'notification',
  title: 'Ус алдсан, тасарсныг мэдэгдэх',
  summary: 'Шугам гоожсон, ус тасарсан, бохир хальсныг мэдэгдэнэ.',
  words: [
    'ус алдаж байна',
    'ус тасарсан',
    'бохир хальсан',
    'шугам хагарсан',
    'ус гоожсон',
    'water leak',
    'ус ирэхгүй байна',
    'байранд усгүй',
    'гудамжинд ус урсаад',
    'бохир дээшээ гарсан',
    'подвальд ус алдсан',
    'ус хэзээ ирэх',
    'burst pipe',
    'колодец хальсан',
  ],
  law: [
    { act: 'Хот, суурины ус хангамж, ариутгах татуургын ашиглалтын тухай хууль' },
    { act: 'Хэрэглэгчийн эрхийг хамгаалах тухай хууль' },
  ],
  facts: { leakAddress: { from: 'civil.address.fullAddress' } },
  known: ['leakAddress'],
  ask: {
    leak: {
      type: 'choice',
      title: 'Юу болж байна вэ?',
      options: {
        burst: 'Шугам хагарсан',
        none: 'Ус тасарсан',
        sewer: 'Бохир хальсан',
        hot: 'Халуун ус алга',
        brown: 'Ус бор өнгөтэй',
      },
    },
    indoors: { type: 'choice', title: 'Хаана вэ?', options: { flat: 'Айлд', cellar: 'Зооринд', street: 'Гудамжинд' } },
    leakPlace: { type: 'text', title: 'Байр, гудамжаа бичнэ үү', longest: 150 },
    flooding: { type: 'yesNo', title: 'Доод айл усанд автаж байна уу?' },
  },
  fee: [{ label: 'Мэдэгдэл', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'house-pipe',
      say: 'Гэмтэл байрны дотор шугамд байна.',
      remedy: 'Сууц өмчлөгчдийн холбоонд хандана уу.',
      law: {
        act: 'Сууц өмчлөгчдийн холбооны эрх зүйн байдал, нийтийн зориулалттай орон сууцны байшингийн дундын өмчлөлийн эд хөрөнгийн тухай хууль',
      },
    },
    {
      code: 'works-there',
      say: 'Төлөвлөсөн засвар хийж байна.',
      remedy: 'Засвар дуусахаар ус ирнэ.',
      law: { act: 'Хот, суурины ус хангамж, ариутгах татуургын ашиглалтын тухай хууль' },
    },
  ],
  gives: { says: 'Шугамын гэмтлийг засаж, усыг сэргээлээ.' },
  confidence: 'low',
})
