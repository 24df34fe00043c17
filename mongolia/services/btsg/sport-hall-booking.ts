import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'sport-hall-booking',
  agency: 'btsg',
  kind: 'appointment',
  title: 'Спортын ордонд цаг авах',
  summary: 'Төрийн спортын ордны заал, усан санд цаг авна.',
  words: ['заал захиалах', 'усан бассейн', 'спорт заалны цаг', 'sport hall booking'],
  law: [{ act: 'Биеийн тамир, спортын тухай хууль' }],
  ask: {
    hall: {
      type: 'choice',
      title: 'Юу хэрэгтэй вэ?',
      options: { ball: 'Бөмбөгийн заал', pool: 'Усан сан', gym: 'Тамирын өрөө', judo: 'Бөхийн дэвжээ' },
    },
    people: { type: 'number', title: 'Хэдэн хүн ирэх вэ?', least: 1, most: 60 },
    swim: { type: 'yesNo', title: 'Бүгд усанд сэлж чадах уу?' },
    office: { type: 'office', title: 'Аль ордонд вэ?' },
    time: { type: 'slot', at: 'office', minutes: 60, title: 'Хэзээ ирэх вэ?' },
  },
  when: { swim: { hall: 'pool' } },
  fee: 'unknown',
  refuseWhen: [],
  gives: { says: 'Цаг авлаа. Дотуур гутлаа мартахгүй авчраарай.' },
  confidence: 'low',
})
