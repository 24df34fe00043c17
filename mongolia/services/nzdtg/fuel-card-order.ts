import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'fuel-card-order',
  agency: 'nzdtg',
  kind: 'order',
  title: 'Сайжруулсан түлшний карт авах',
  summary: 'Гэр хорооллын айл түлш авах картаа захиална.',
  words: [
    'түлшний карт',
    'шахмал түлш',
    'утаагүй түлш',
    'картаа гээсэн',
    'briquette card',
    'түлшний карт авах',
    'шахмал түлшний карт гээсэн',
    'шинээр нүүж ирсэн түлшний карт',
    'нүүрсний карт',
    'түлшний карт ажиллахгүй',
    'брикет авах карт',
    'нүүрс авах карт нээлгэх',
    'coal card',
  ],
  law: [{ act: 'Агаарын тухай хууль' }, { act: 'Монгол Улсын нийслэл Улаанбаатар хотын эрх зүйн байдлын тухай хууль' }],
  facts: { fuelCard: { from: 'capital.fuel.fuelCard' }, fuelPlot: { from: 'households.plot.plotNumber' } },
  ask: {
    cardReason: {
      type: 'choice',
      title: 'Яагаад карт авах вэ?',
      options: { first: 'Анх удаа', lost: 'Карт гээсэн', moved: 'Нүүж ирсэн', split: 'Өрх тусгаарласан' },
    },
    stoves: {
      type: 'choice',
      title: 'Ямар зуухтай вэ?',
      options: { iron: 'Энгийн зуух', improved: 'Сайжруулсан зуух', low: 'Нам даралтын зуух' },
    },
    gers: { type: 'number', title: 'Хашаанд хэдэн гэр, байшин байна вэ?', least: 1, most: 10 },
    office: { type: 'office', title: 'Картаа хаанаас авах вэ?', of: 'duureg' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Хашааны бүртгэлтэй', when: { fuelPlot: { known: true } } },
    {
      title: 'Анх удаа бол картгүй',
      when: { anyOf: [{ cardReason: ['lost', 'moved', 'split'] }, { fuelCard: { known: false } }] },
    },
  ],
  refusals: [
    {
      code: 'heated-flat',
      say: 'Таны хаяг төвлөрсөн дулаанд холбогдсон.',
      remedy: 'Хаягаа гэр хороололд бүртгүүлсэн бол дахин хандана уу.',
      law: { act: 'Агаарын тухай хууль' },
    },
    {
      code: 'outside-zone',
      say: 'Таны хороо сайжруулсан түлшний бүсэд ороогүй.',
      remedy: 'Зөвшөөрсөн түлшний цэгээс асууна уу.',
      law: { act: 'Агаарын тухай хууль' },
    },
  ],
  gives: { thing: 'Түлшний карт', at: 'office' },
  confidence: 'low',
})
