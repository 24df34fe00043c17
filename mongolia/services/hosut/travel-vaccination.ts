import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'travel-vaccination',
  agency: 'hosut',
  kind: 'certificate',
  title: 'Аялагчийн вакцины гэрчилгээ',
  summary: 'Шар чичрэг зэрэг вакцины олон улсын гэрчилгээ авна.',
  words: [
    'шар чичрэг',
    'шар дэвтэр',
    'африк явах вакцин',
    'аяллын вакцин',
    'yellow fever',
    'африк явах тариа',
    'шар чичргийн тариа',
    'гадаад явах вакцин',
    'энэтхэг бразил явах вакцин',
    'олон улсын вакцины дэвтэр',
    'аялахын өмнө вакцин',
    'yellow card',
    'прививка гадаад явах',
  ],
  law: [{ act: 'Дархлаажуулалтын тухай хууль' }],
  facts: {
    passportNumber: { from: 'civil.passport.passportNumber' },
    given: { rows: 'medicine.vaccinations' },
    givenCount: { count: 'given' },
  },
  known: ['passportNumber'],
  ask: {
    country: { type: 'text', title: 'Аль улс руу явах вэ?', longest: 60 },
    leaving: { type: 'date', title: 'Хэзээ явах вэ?', hint: 'Вакциныг 10 хоногийн өмнө хийлгэнэ.', earliest: 'today' },
    vaccines: {
      type: 'several',
      title: 'Аль вакцин хэрэгтэй вэ?',
      options: { yellow: 'Шар чичрэг', mening: 'Менингит', typhoid: 'Балнад', hepa: 'Гепатит А' },
    },
    allergy: { type: 'yesNo', title: 'Өндөг, эмийн харшилтай юу?' },
    office: { type: 'office', title: 'Хаана хийлгэх вэ?' },
  },
  stop: [
    {
      when: { passportNumber: { known: false } },
      say: 'Гэрчилгээнд паспортын дугаар бичигдэнэ. Танд паспорт алга.',
      remedy: 'Эхлээд паспортоо захиална уу.',
      instead: 'passport-order',
    },
  ],
  fee: 'unknown',
  workingDays: 3,
  checks: [
    { title: 'Дархлаажуулалтын бүртгэлтэй', when: { givenCount: { atLeast: 1 } } },
    { title: 'Харшилгүй', when: { allergy: false } },
  ],
  returns: [{ code: 'date-near', say: 'Явах өдөр хэт ойрхон байна.', asks: ['leaving'] }],
  refusals: [
    {
      code: 'contra',
      say: 'Эмч вакцин хийлгэхийг зөвлөөгүй.',
      remedy: 'Эмнэлгийн чөлөөлөх бичиг авна уу.',
      law: { act: 'Дархлаажуулалтын тухай хууль' },
    },
    {
      code: 'stock',
      say: 'Вакцины нөөц дууссан.',
      remedy: 'Нөөц ирэхэд мессежээр мэдэгдэнэ.',
      law: { act: 'Дархлаажуулалтын тухай хууль' },
    },
  ],
  gives: { thing: 'Вакцины олон улсын гэрчилгээ', at: 'office' },
  confidence: 'low',
})
