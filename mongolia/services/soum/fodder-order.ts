import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'fodder-order',
  agency: 'soum',
  kind: 'order',
  title: 'Нөөцийн өвс, тэжээл худалдаж авах',
  summary: 'Сум, аймгийн нөөцөөс өвс, тэжээлийг хөнгөлөлттэй үнээр авна.',
  words: [
    'өвс авах',
    'тэжээл авах',
    'хөнгөлөлттэй өвс',
    'нөөцийн өвс',
    'багсармал тэжээл',
    'hay',
    'өвс худалдаж авах сумаас',
    'улсын нөөцийн өвс',
    'хивэг авах',
    'зуданд өвс тэжээл',
    'малын тэжээл хямд авах',
    'боодол өвс',
    'buy hay cheap',
    'animal feed',
  ],
  law: [
    { act: 'Гамшгаас хамгаалах тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: {
    buyerHerd: { from: 'households.herder.animals' },
    buyerBag: { from: 'households.herder.bag' },
    buyerNumber: { from: 'households.herder.herderNumber' },
  },
  known: ['buyerHerd', 'buyerBag'],
  ask: {
    place: { type: 'place', title: 'Аль сумын нөөцөөс авах вэ?', level: 2 },
    fodder: {
      type: 'choice',
      title: 'Юу авах вэ?',
      options: { hay: 'Боодолтой өвс', bran: 'Хивэг', mixed: 'Багсармал тэжээл', salt: 'Хужир, давс' },
    },
    bales: { type: 'number', title: 'Хэдэн боодол, шуудай авах вэ?', least: 1, most: 500 },
    fetch: {
      type: 'choice',
      title: 'Яаж авах вэ?',
      options: { self: 'Өөрөө ирж авна', bag: 'Баг дээр хүргүүлнэ', neighbour: 'Айл хамт авна' },
    },
    fetchDay: { type: 'date', title: 'Хэзээ авах вэ?', earliest: 'today' },
  },
  stop: [
    {
      when: { buyerNumber: { known: false } },
      say: 'Хөнгөлөлттэй өвсийг малчин өрхөд зарна.',
      remedy: 'Бусад хүн захаас худалдаж авна.',
      instead: 'herder-household-registration',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'reserve-out',
      say: 'Нөөцийн өвс, тэжээл дууссан байна.',
      remedy: 'Аймгийн нөөцөөс татсаны дараа мэдэгдэнэ.',
      law: { act: 'Гамшгаас хамгаалах тухай хууль' },
    },
    {
      code: 'share-taken',
      say: 'Таны өрх энэ өвлийн хувиа авсан байна.',
      remedy: 'Зудын үеийн тусламжид хүсэлт гаргаж болно.',
      law: { act: 'Гамшгаас хамгаалах тухай хууль' },
    },
  ],
  gives: { says: 'Таны өвс, тэжээлийг нөөцөөс гаргахаар тусгалаа. Төлбөрөө авах өдрөө хийнэ.' },
  local: { at: 'place', by: ['soum', 'duureg'], fee: 'Өвс, тэжээлийн үнэ' },
  confidence: 'low',
})
