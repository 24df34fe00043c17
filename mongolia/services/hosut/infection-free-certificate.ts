import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'infection-free-certificate',
  agency: 'hosut',
  kind: 'certificate',
  title: 'Халдварт өвчингүй тодорхойлолт',
  summary: 'Виз, гадаад сургууль, ажилд шаардах тодорхойлолт авна.',
  words: [
    'өвчингүй тодорхойлолт',
    'эрүүл мэндийн бичиг',
    'визийн эмнэлгийн бичиг',
    'health certificate',
    'дохгүй гэсэн бичиг',
    'виз авах вирусгүй тодорхойлолт',
    'сүрьеэгүй гэсэн бичиг',
    'гадаад явах эрүүл мэндийн тодорхойлолт',
    'хдхв-гүй бичиг',
    'хөсүт тодорхойлолт',
    'no hiv paper',
    'health paper for visa',
  ],
  law: [
    { act: 'Хүний дархлал хомсдолын вирусийн халдвар, дархлалын олдмол хомсдолоос сэргийлэх тухай хууль' },
    { act: 'Эмнэлгийн тусламж, үйлчилгээний тухай хууль' },
  ],
  facts: {
    passportNumber: { from: 'civil.passport.passportNumber' },
    visits: { rows: 'medicine.labVisits' },
    visitCount: { count: 'visits' },
  },
  known: ['passportNumber'],
  ask: {
    purpose: {
      type: 'choice',
      title: 'Юунд хэрэглэх вэ?',
      options: { visa: 'Виз', study: 'Сургууль', work: 'Ажил', residence: 'Оршин суух' },
    },
    country: { type: 'text', title: 'Аль улсад вэ?', longest: 60 },
    tested: {
      type: 'choice',
      title: 'Шинжилгээ хаана өгсөн бэ?',
      options: { here: 'Манай төвд', other: 'Өөр эмнэлэгт' },
    },
    result: { type: 'file', title: 'Хариугаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    language: { type: 'choice', title: 'Ямар хэлээр авах вэ?', options: { mn: 'Монгол', en: 'Англи' } },
  },
  when: { result: { tested: 'other' } },
  fee: 'unknown',
  workingDays: 3,
  checks: [
    { title: 'Шинжилгээний бүртгэлтэй', when: { visitCount: { atLeast: 1 } } },
    { title: 'Паспорттой', when: { passportNumber: { known: true } } },
  ],
  returns: [{ code: 'result-old', say: 'Шинжилгээний хариу хуучирсан.', asks: ['tested', 'result'] }],
  refusals: [
    {
      code: 'positive',
      say: 'Хариу сөрөг гараагүй.',
      remedy: 'Эмч тантай ганцаарчлан уулзана.',
      law: { act: 'Эмнэлгийн тусламж, үйлчилгээний тухай хууль' },
    },
    {
      code: 'no-test',
      say: 'Шинжилгээ өгөөгүй байна.',
      remedy: 'Эхлээд цаг авч шинжилгээ өгнө үү.',
      law: { act: 'Эмнэлгийн тусламж, үйлчилгээний тухай хууль' },
    },
  ],
  gives: {
    document: 'Халдварт өвчингүй тодорхойлолт',
    show: ['purpose', 'country', 'passportNumber', 'language'],
    validDays: 30,
  },
  confidence: 'low',
})
