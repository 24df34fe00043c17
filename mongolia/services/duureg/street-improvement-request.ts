import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'street-improvement-request',
  agency: 'duureg',
  kind: 'order',
  title: 'Гудамжаа хамтран тохижуулах хүсэлт',
  summary: 'Айлууд хамтарч гудамжаа засах, тохижуулах дэмжлэг хүснэ.',
  words: ['гудамж төсөл', 'хашаа будах', 'гудамжны зам', 'хамтарсан тохижилт', 'явган зам тавих', 'street project'],
  law: [{ act: 'Төсвийн тухай хууль' }, { act: 'Хот байгуулалтын тухай хууль' }],
  ask: {
    place: { type: 'place', title: 'Гудамж аль сум, дүүрэгт байна вэ?', level: 2 },
    street: { type: 'text', title: 'Гудамжны нэр, дугаар юу вэ?', longest: 80 },
    works: {
      type: 'several',
      title: 'Юу хийх вэ?',
      options: {
        path: 'Явган зам',
        drain: 'Ус зайлуулах суваг',
        trees: 'Мод',
        play: 'Хүүхдийн талбай',
        fence: 'Хашааг нэг загвар болгох',
      },
    },
    joined: { type: 'number', title: 'Хэдэн айл нэгдсэн бэ?', least: 3, most: 300 },
    give: {
      type: 'choice',
      title: 'Айлууд юу гаргах вэ?',
      options: { work: 'Ажиллах хүч', money: 'Мөнгө', land: 'Хашаанаас зай' },
    },
    signatures: { type: 'file', title: 'Айлуудын гарын үсгийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: [{ label: 'Хүсэлт', amount: 0 }],
  workingDays: 'unknown',
  returns: [{ code: 'signatures-few', say: 'Гарын үсэг айлын тооноос цөөн байна.', asks: ['signatures', 'joined'] }],
  refusals: [
    {
      code: 'street-replanned',
      say: 'Гудамж дахин төлөвлөлтөд орсон.',
      remedy: 'Төслийн хугацааг дүүргээс асууна уу.',
      law: { act: 'Хот, суурин газрыг дахин хөгжүүлэх тухай хууль' },
    },
    {
      code: 'pipes-first',
      say: 'Шугам сүлжээ тавих ажил төлөвлөсөн байна.',
      remedy: 'Шугам тавьсны дараа дахин хандана уу.',
      law: { act: 'Хот байгуулалтын тухай хууль' },
    },
  ],
  gives: { says: 'Хүсэлт дэмжигдлээ. Хорооны инженер гудамжинд очиж хэмжинэ.' },
  local: { at: 'place', by: ['duureg', 'soum'] },
  confidence: 'low',
})
