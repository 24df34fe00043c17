import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'city-tree-permit',
  agency: 'nzdtg',
  kind: 'permit',
  title: 'Хотын мод шилжүүлэх, огтлох зөвшөөрөл',
  summary: 'Хот доторх модыг шилжүүлэх, хуурай модыг авах зөвшөөрөл.',
  words: [
    'мод огтлох',
    'хуурай мод',
    'мод шилжүүлж суулгах',
    'модны мөчир',
    'fell a tree',
    'хашааны хажуугийн мод таслах',
    'гадаа мод унах гэж байна',
    'цонх халхалсан мод',
    'мөчир тайруулах',
    'улиас огтлох',
    'cut down a tree',
  ],
  law: [{ act: 'Ойн тухай хууль' }, { act: 'Монгол Улсын нийслэл Улаанбаатар хотын эрх зүйн байдлын тухай хууль' }],
  ask: {
    treeAct: {
      type: 'choice',
      title: 'Юу хийх вэ?',
      options: { move: 'Шилжүүлж суулгах', fell: 'Хуурай модыг авах', prune: 'Мөчир тайрах' },
    },
    treeCount: { type: 'number', title: 'Хэдэн мод вэ?', least: 1, most: 500 },
    treeWhy: {
      type: 'choice',
      title: 'Яагаад вэ?',
      options: { dry: 'Хатсан', danger: 'Унах аюултай', building: 'Барилга барих', wire: 'Утсанд хүрсэн' },
    },
    treePlace: { type: 'text', title: 'Мод хаана ургаж байна вэ?', longest: 150 },
    newPlace: { type: 'text', title: 'Хаашаа шилжүүлэх вэ?', longest: 150 },
    cityTreePicture: { type: 'file', title: 'Модны зураг хавсаргана уу', accept: ['jpeg', 'png'] },
  },
  when: { newPlace: { treeAct: 'move' } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'healthy-tree',
      say: 'Мод эрүүл, аюулгүй байна.',
      remedy: 'Мөчир тайрах хүсэлт гаргаж болно.',
      law: { act: 'Ойн тухай хууль' },
    },
    {
      code: 'wrong-season',
      say: 'Мод шилжүүлэх улирал биш байна.',
      remedy: 'Хавар 4–5, намар 9–10 дугаар сард хандана уу.',
      law: { act: 'Ойн тухай хууль' },
    },
  ],
  gives: {
    document: 'Хотын модны зөвшөөрөл',
    show: ['treeAct', 'treeCount', 'treeWhy', 'treePlace'],
    validDays: 60,
    bound: 'bearer',
  },
  confidence: 'low',
})
