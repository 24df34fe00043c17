import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'wild-plant-picking',
  agency: 'soum',
  kind: 'permit',
  title: 'Самар, жимс, эм ургамал түүх эрхийн бичиг',
  summary: 'Байгалийн ургамлыг түүж бэлтгэх бичиг авна.',
  words: [
    'самар түүх',
    'жимс түүх',
    'хүнсний мөөг',
    'ургамал түүх зөвшөөрөл',
    'чацаргана',
    'berry picking',
    'нэрс түүх',
    'аньс түүх',
    'самарт явах',
    'мөөг түүх',
    'хушны самар',
    'гоньд түүх',
    'pick pine nuts',
    'халиар мангир түүх',
  ],
  law: [
    { act: 'Байгалийн ургамлын тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  ask: {
    place: { type: 'place', title: 'Аль суманд түүх вэ?', level: 2 },
    plants: {
      type: 'several',
      title: 'Юу түүх вэ?',
      options: {
        nut: 'Хуш модны самар',
        berry: 'Жимс',
        mushroom: 'Мөөг',
        herb: 'Эмийн ургамал',
        onion: 'Зэрлэг сонгино',
      },
    },
    kilograms: { type: 'number', title: 'Хэдэн килограмм түүх вэ?', least: 1, most: 500 },
    market: { type: 'yesNo', title: 'Зарах гэж түүж байна уу?', hint: 'Зарах бол ашиглах гэрээ хийж, төлбөр төлнө.' },
    pickers: { type: 'number', title: 'Хэдэн хүн түүх вэ?', least: 1, most: 20 },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'rare-plant',
      say: 'Энэ ургамлыг түүхийг хориглосон байна.',
      remedy: 'Нэн ховор, ховор ургамлын жагсаалтыг харна уу.',
      law: { act: 'Байгалийн ургамлын тухай хууль' },
    },
    {
      code: 'not-ripe',
      say: 'Түүх хугацаа болоогүй байна.',
      remedy: 'Самрыг 9 дүгээр сараас түүдэг. Тэр үед хандана уу.',
      law: { act: 'Байгалийн ургамлын тухай хууль' },
    },
  ],
  gives: {
    document: 'Ургамал түүх эрхийн бичиг',
    show: ['place', 'plants', 'kilograms', 'market', 'pickers'],
    validDays: 30,
  },
  local: { at: 'place', by: ['soum', 'duureg'], fee: 'Ургамал ашигласны төлбөр' },
  confidence: 'low',
})
