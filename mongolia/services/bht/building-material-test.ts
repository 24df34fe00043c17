import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'building-material-test',
  agency: 'bht',
  kind: 'order',
  title: 'Барилгын материал шинжлүүлэх',
  summary: 'Бетон, тоосго, арматурын чанарыг лабораторид шинжлүүлнэ.',
  words: [
    'бетон шинжлүүлэх',
    'материалын чанар',
    'барилгын лаборатори',
    'concrete test',
    'цементийн чанар шалгуулах',
    'бетоны бат бэх',
    'арматур шинжлүүлэх',
    'тоосгоны чанар',
    'блок шалгуулах',
    'бетоны куб дарах',
    'cement quality test',
  ],
  law: [
    { act: 'Барилгын тухай хууль' },
    { act: 'Стандартчилал, техникийн зохицуулалт, тохирлын үнэлгээний итгэмжлэлийн тухай хууль' },
  ],
  ask: {
    material: {
      type: 'choice',
      title: 'Юу шинжлүүлэх вэ?',
      options: { concrete: 'Бетон', brick: 'Тоосго, блок', steel: 'Арматур', soil: 'Хөрс' },
    },
    samples: { type: 'number', title: 'Хэдэн сорьц авчрах вэ?', least: 1 },
    site: { type: 'text', title: 'Аль барилгын материал вэ?', longest: 120 },
    office: { type: 'office', title: 'Сорьцоо хаана өгөх вэ?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'sample-bad',
      say: 'Сорьц стандартын хэмжээгүй байна.',
      remedy: 'Стандартын дагуу сорьц дахин авна уу.',
      law: { act: 'Барилгын тухай хууль' },
    },
    {
      code: 'not-accredited',
      say: 'Энэ шинжилгээг манай лаборатори хийдэггүй.',
      remedy: 'Итгэмжлэгдсэн өөр лабораторид хандана уу.',
      law: { act: 'Барилгын тухай хууль' },
    },
  ],
  gives: { thing: 'Шинжилгээний дүн', at: 'office' },
  confidence: 'low',
})
