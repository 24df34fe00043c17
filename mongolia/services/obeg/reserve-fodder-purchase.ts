import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'reserve-fodder-purchase',
  agency: 'obeg',
  kind: 'order',
  title: 'Улсын нөөцөөс өвс, тэжээл авах',
  summary: 'Малчид хүндэрсэн үед нөөцийн өвс, тэжээл хямд авна.',
  words: [
    'улсын нөөцийн өвс',
    'хямд өвс',
    'тэжээл авах',
    'зудын өвс',
    'state reserve hay',
    'зуданд нэрвэгдсэн өвс',
    'өвсгүй болсон',
    'мал турж байна өвс',
    'улсын нөөцөөс тэжээл',
    'хивэг авах',
    'өвс хөнгөлттэй авах',
    'cheap hay',
    'багсармал тэжээл авах',
  ],
  law: [{ act: 'Улсын нөөцийн тухай хууль' }, { act: 'Гамшгаас хамгаалах тухай хууль' }],
  ask: {
    place: { type: 'place', level: 2, title: 'Аль суманд авах вэ?' },
    goods: {
      type: 'choice',
      title: 'Юу авах вэ?',
      options: { hay: 'Өвс', fodder: 'Хивэг, тэжээл', both: 'Аль алиныг нь' },
    },
    bales: { type: 'number', title: 'Хэдэн боодол өвс авах вэ?', least: 1, most: 500 },
    bags: { type: 'number', title: 'Хэдэн шуудай тэжээл авах вэ?', least: 1, most: 500 },
    herd: { type: 'number', title: 'Хэдэн толгой малтай вэ?', least: 1, most: 20_000 },
    bagNote: { type: 'file', title: 'Багийн Засаг даргын тодорхойлолт хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { bales: { goods: ['hay', 'both'] }, bags: { goods: ['fodder', 'both'] } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'not-released',
      say: 'Энэ сумд нөөц гаргах шийдвэр гараагүй байна.',
      remedy: 'Сумын Засаг даргад хүсэлтээ гаргана уу.',
      law: { act: 'Улсын нөөцийн тухай хууль' },
    },
    {
      code: 'stock-out',
      say: 'Нөөцийн өвс дууссан байна.',
      remedy: 'Дараагийн ээлж ирэхэд дахин захиална уу.',
      law: { act: 'Улсын нөөцийн тухай хууль' },
    },
  ],
  gives: { document: 'Улсын нөөцийн өвс, тэжээл авах хуудас', show: ['place', 'goods', 'herd'], validDays: 30 }, // no source gives the term: our own default
  confidence: 'low',
})
