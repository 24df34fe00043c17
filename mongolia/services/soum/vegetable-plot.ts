import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'vegetable-plot',
  agency: 'soum',
  kind: 'permit',
  title: 'Хүнсний ногооны талбай авах',
  summary: 'Төмс, хүнсний ногоо тарих талбайг нэг жил ашиглах эрх авна.',
  words: ['төмс тарих газар', 'ногооны газар', 'тариалангийн талбай', 'хүлэмжийн газар', 'vegetable plot'],
  law: [{ act: 'Тариалангийн тухай хууль' }, { act: 'Газрын тухай хууль' }],
  facts: { growerBag: { from: 'civil.address.bagKhorooName' } },
  known: ['growerBag'],
  ask: {
    place: { type: 'place', title: 'Талбайг аль суманд авах вэ?', level: 2 },
    crops: {
      type: 'several',
      title: 'Юу тарих вэ?',
      options: {
        potato: 'Төмс',
        carrot: 'Лууван, манжин',
        cabbage: 'Байцаа',
        green: 'Хүлэмжийн ногоо',
        fruit: 'Жимс, жимсгэнэ',
      },
    },
    squareMetres: { type: 'number', title: 'Хэдэн метр квадрат хэрэгтэй вэ?', least: 50, most: 20_000 },
    watering: {
      type: 'choice',
      title: 'Яаж услах вэ?',
      options: { well: 'Худгаар', river: 'Гол, булгаар', network: 'Усалгааны системээр', rain: 'Услахгүй' },
    },
    fence: { type: 'yesNo', title: 'Өөрөө хашаалах уу?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'no-plot',
      say: 'Хуваарилах талбай үлдээгүй байна.',
      remedy: 'Дараа жил 4 дүгээр сараас өмнө хүсэлт гаргана уу.',
      law: { act: 'Тариалангийн тухай хууль' },
    },
    {
      code: 'left-fallow',
      say: 'Өнгөрсөн жил авсан талбайгаа тариагүй байна.',
      remedy: 'Шалтгаанаа багийн Засаг даргад тайлбарлана уу.',
      law: { act: 'Газрын тухай хууль' },
    },
  ],
  gives: {
    document: 'Тариалангийн талбай ашиглах эрх',
    show: ['place', 'crops', 'squareMetres', 'watering'],
    validDays: 240,
  },
  local: { at: 'place', by: ['soum', 'duureg'], fee: 'Талбай ашигласны төлбөр' },
  confidence: 'low',
})
