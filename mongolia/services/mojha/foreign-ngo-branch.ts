import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'foreign-ngo-branch',
  agency: 'mojha',
  kind: 'registration',
  title: 'Гадаадын төрийн бус байгууллагын салбар',
  summary: 'Гадаадын төрийн бус байгууллага Монголд салбар нээх зөвшөөрөл авна.',
  words: [
    'гадаадын ТББ',
    'олон улсын байгууллагын төлөөлөгчийн газар',
    'хандивын байгууллага нээх',
    'foreign NGO',
    'олон улсын тбб салбар',
    'гадаадын сан монголд нээх',
    'гадаадын тбб төлөөлөгчийн газар',
    'солонгос тбб монголд',
    'хандивын сангийн салбар',
    'foreign charity office',
    'open international ngo',
  ],
  law: [{ act: 'Төрийн бус байгууллагын тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  ask: {
    ngo: { type: 'text', title: 'Байгууллагын нэр юу вэ?', longest: 160 },
    homeCountry: { type: 'text', title: 'Аль улсад бүртгэлтэй вэ?', longest: 60 },
    aims: {
      type: 'several',
      title: 'Юу хийх вэ?',
      options: {
        health: 'Эрүүл мэнд',
        education: 'Боловсрол',
        nature: 'Байгаль орчин',
        rights: 'Хүний эрх',
        aid: 'Хүмүүнлэгийн тусламж',
      },
    },
    staff: { type: 'number', title: 'Хэдэн гадаад ажилтантай вэ?', least: 0, most: 100 },
    charter: { type: 'file', title: 'Дүрмээ орчуулгатай хавсаргана уу', accept: ['pdf'] },
    budget: { type: 'file', title: 'Санхүүгийн эх үүсвэрээ хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'aim',
      say: 'Зорилго Монгол Улсын хуульд харшилж байна.',
      remedy: 'Дүрмээ өөрчлөөд дахин хүсэлт гаргана уу.',
      law: { act: 'Төрийн бус байгууллагын тухай хууль' },
    },
    {
      code: 'not-registered',
      say: 'Өөрийн улсад бүртгэлтэй гэдэг нь нотлогдоогүй.',
      remedy: 'Баталгаажуулсан гэрчилгээгээ хавсаргана уу.',
      law: { act: 'Төрийн бус байгууллагын тухай хууль' },
    },
  ],
  gives: {
    document: 'Гадаадын төрийн бус байгууллагын салбарын зөвшөөрөл',
    show: ['ngo', 'homeCountry', 'aims'],
    validDays: 1095,
  }, // no source gives the term: our own default
  confidence: 'low',
})
